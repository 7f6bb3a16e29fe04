/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.keeping;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.etalon.label.LabelRow;
import org.etalon.label.LabelState;

/**
 * What a jury awards in the place of what it had awarded.
 *
 * @param level 0 for none: then the label is withdrawn
 * @param score global, in hundredths of a percent
 * @param by the person who decided
 */
public record LabelCorrection(int level, List<String> mentions, int score, String reason, UUID by, Instant at) {
    public LabelCorrection {
        mentions = List.copyOf(mentions);
    }

    /** Corrects a public label, in the transaction at hand; what was there is kept in the record, with the reason. */
    public void keep(Connection connection, LabelRow before) throws SQLException {
        ChangeRecord.keep(connection, before, corrected(before), reason, by, at);
    }

    private LabelRow corrected(LabelRow before) {
        boolean withdrawn = level == 0;
        var after = new LabelRow(
                new LabelRow.Named(before.id(), before.code(), before.programme(), before.edition()),
                new LabelRow.Holder(
                        before.collectivity(),
                        before.name(),
                        before.type(),
                        before.department(),
                        before.region(),
                        before.population(),
                        before.stratum()),
                new LabelRow.Award(
                        withdrawn ? before.level() : Integer.valueOf(level),
                        before.tier(),
                        withdrawn ? before.mentions() : mentions,
                        before.dossier(),
                        withdrawn ? before.score() : Integer.valueOf(score)),
                new LabelRow.Term(before.awardedOn(), before.publishedAt(), before.endsOn()),
                withdrawn ? LabelState.WITHDRAWN : before.state(),
                withdrawn ? reason : before.stateReason(),
                new LabelRow.Origin(before.partial(), before.source(), at, before.version() + 1));
        return after.with(before.computed());
    }
}
