/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.credential;

import org.etalon.label.LabelRow;
import org.etalon.label.LabelState;

/** Labels that differ in one thing. */
final class LabelChanges {
    private LabelChanges() {}

    static LabelRow level(LabelRow label, int level) {
        return of(label, level, label.state(), label.partial());
    }

    static LabelRow state(LabelRow label, LabelState state) {
        return of(label, label.level(), state, label.partial());
    }

    static LabelRow partial(LabelRow label) {
        return of(label, label.level(), label.state(), true);
    }

    private static LabelRow of(LabelRow label, Integer level, LabelState state, boolean partial) {
        return new LabelRow(
                new LabelRow.Named(label.id(), label.code(), label.programme(), label.edition()),
                new LabelRow.Holder(
                        label.collectivity(),
                        label.name(),
                        label.type(),
                        label.department(),
                        label.region(),
                        label.population(),
                        label.stratum()),
                new LabelRow.Award(level, label.tier(), label.mentions(), label.dossier(), label.score()),
                new LabelRow.Term(label.awardedOn(), label.publishedAt(), label.endsOn()),
                state,
                "",
                new LabelRow.Origin(partial, label.source(), label.changedAt(), label.version() + 1));
    }
}
