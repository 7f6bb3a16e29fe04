/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.sitting.rest;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.etalon.jury.sitting.SittingProblem;

/**
 * A step in the room.
 *
 * @param quorum to open it; may be absent, like all that a step doesn't need
 * @param juror who comes or goes; the caller where absent
 * @param dossier to be taken up
 * @param secret of a vote
 * @param level voted; a blank vote where absent
 */
public record StepJson(Integer quorum, UUID juror, UUID dossier, Boolean secret, Integer level, List<String> mentions) {
    String quorumSaid() {
        return quorum == null ? "" : quorum.toString();
    }

    Optional<UUID> who() {
        return Optional.ofNullable(juror);
    }

    /** @throws org.etalon.core.problem.RefusedException where none is named */
    UUID named() {
        if (dossier == null) {
            throw SittingProblem.DISCUSSION_NONE.refusal("dossier");
        }
        return dossier;
    }

    boolean hidden() {
        return Boolean.TRUE.equals(secret);
    }

    OptionalInt voted() {
        return level == null ? OptionalInt.empty() : OptionalInt.of(level);
    }

    List<String> wanted() {
        return mentions == null
                ? List.of()
                : mentions.stream().filter(Objects::nonNull).toList();
    }
}
