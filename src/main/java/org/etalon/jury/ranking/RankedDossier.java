/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.ranking;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.etalon.jury.decision.ReadBy;

/**
 * One dossier in the grid. Scores are in hundredths of a percent, levels from 0 for none.
 *
 * @param name of the collectivité
 * @param type its key
 * @param stratum id of the questionnaire's
 * @param global as declared, like {@code level}
 * @param proposed levels that readings propose, the lowest first; empty where there are none, or they are not for who looks
 * @param read how many readings were handed in, of how many
 * @param decided the level decided, if any is
 * @param former what became of the collectivité in the edition before; empty where nothing is known
 */
public record RankedDossier(
        UUID dossier,
        String collectivity,
        String name,
        String type,
        String stratum,
        int global,
        int level,
        List<Integer> proposed,
        ReadBy read,
        OptionalInt decided,
        Optional<Former> former) {
    private static final int ENOUGH_TO_COMPARE = 2;

    public RankedDossier {
        proposed = proposed.stream().sorted().toList();
    }

    /** Before. @param global as declared; empty where it is unknown @param level decided, or of the label; empty likewise */
    public record Former(String edition, OptionalInt global, OptionalInt level) {}

    /** What more than half of the readings carry; empty where there are fewer than two. */
    public OptionalInt carried() {
        return proposed.size() < ENOUGH_TO_COMPARE
                ? OptionalInt.empty()
                : OptionalInt.of(proposed.get((proposed.size() - 1) / 2));
    }

    /** Whether another level was decided than the declared answers come to. */
    public boolean isOtherThanDeclared() {
        return decided.isPresent() && decided.getAsInt() != level;
    }

    /** Whether another was decided than the readings carry. */
    public boolean isOtherThanCarried() {
        return decided.isPresent() && carried().isPresent() && !decided.equals(carried());
    }

    /** How many levels the highest and the lowest reading are apart; empty where there are fewer than two. */
    public OptionalInt spread() {
        return proposed.size() < ENOUGH_TO_COMPARE
                ? OptionalInt.empty()
                : OptionalInt.of(proposed.get(proposed.size() - 1) - proposed.get(0));
    }
}
