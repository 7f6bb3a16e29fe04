/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.appeal.rest;

import java.util.List;
import org.etalon.jury.appeal.Appeal;
import org.etalon.jury.appeal.Appeal.Award;

/** What was decided on an appeal. @param before what had been decided @param upheld whether that stands @param at ISO 8601, UTC */
public record SettledJson(AwardJson before, AwardJson after, boolean upheld, String reason, String at) {
    /** @param level 0 for none @param mentions ids */
    public record AwardJson(int level, List<String> mentions) {
        static AwardJson of(Award award) {
            return new AwardJson(award.level(), award.mentions());
        }
    }

    /** Null while nothing is decided. */
    static SettledJson of(Appeal appeal) {
        return appeal.settled()
                .map(each -> new SettledJson(
                        AwardJson.of(each.before()),
                        AwardJson.of(each.after()),
                        each.isUpheld(),
                        each.reason(),
                        each.at().toString()))
                .orElse(null);
    }
}
