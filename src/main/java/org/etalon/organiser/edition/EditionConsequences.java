/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.organiser.edition;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.etalon.edition.ChangeEdition.Left;
import org.etalon.edition.EditionPhase;
import org.etalon.edition.EditionPlan;
import org.etalon.edition.EditionStage;

/**
 * What a change of an edition means for others.
 *
 * @param dossiers how many it has
 * @param left what would stay undone for good
 */
record EditionConsequences(EditionPlan before, EditionPlan after, long dossiers, List<Left> left, Instant now) {
    private static final int NAMED = 20;

    /** One of them. @param key of its sentence @param gaps what the sentence says */
    record Consequence(String key, Object... gaps) {}

    /** In the order of their weight; none where nobody notices. */
    List<Consequence> list() {
        List<Consequence> all = new ArrayList<>();
        addDoor(all);
        addStage(all);
        if (!before.time().end().equals(after.time().end())
                && after.time().phase(now).isTakingIn()) {
            all.add(new Consequence(
                    "effect.closes", after.time().end(), before.time().end(), dossiers));
        }
        if (after.time().stage() == EditionStage.CONFIRMED
                && before.time().stage() == EditionStage.DRAFT
                && !now.isBefore(after.time().end())) {
            all.add(new Consequence("effect.past"));
        }
        if (isTold() && !before.time().opensAt().equals(after.time().opensAt())) {
            all.add(new Consequence("effect.opens", after.time().opensAt()));
        }
        if (isTold() && !before.titleFr().equals(after.titleFr())) {
            all.add(new Consequence("effect.title", after.titleFr()));
        }
        return all;
    }

    /** Whether it opens or shuts at once. */
    private void addDoor(List<Consequence> all) {
        EditionPhase was = before.time().phase(now);
        EditionPhase is = after.time().phase(now);
        if (was.isTakingIn() && !is.isTakingIn()) {
            all.add(new Consequence("effect.shut", dossiers));
        } else if (!was.isTakingIn() && is.isTakingIn()) {
            all.add(new Consequence(was == EditionPhase.CLOSED ? "effect.reopen" : "effect.open", dossiers));
        }
    }

    private void addStage(List<Consequence> all) {
        EditionStage was = before.time().stage();
        EditionStage is = after.time().stage();
        if (was != is) {
            boolean again = was == EditionStage.DECIDED && is == EditionStage.IN_REVIEW;
            all.add(new Consequence("effect.stage." + (again ? "again" : EditionWords.key(is))));
        }
        left.forEach(each -> addLeft(each, all));
    }

    private static void addLeft(Left each, List<Consequence> all) {
        all.add(new Consequence("effect.left." + each.kind(), each.count()));
        if (!each.names().isEmpty()) {
            List<String> told = each.names().stream().limit(NAMED).toList();
            all.add(new Consequence("effect.left.names", String.join(", ", told), each.count() - told.size()));
        }
    }

    private boolean isTold() {
        return before.time().stage() != EditionStage.DRAFT;
    }
}
