/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.appeal.rest;

import java.util.List;
import java.util.Optional;
import org.etalon.jury.appeal.Appeal;
import org.etalon.jury.appeal.AppealState;
import org.etalon.jury.appeal.FilingDesk;
import org.etalon.jury.appeal.rest.FilingJson.PointJson;

/**
 * A candidate's appeal, or that they can appeal. What is not known, or not told, is absent.
 *
 * @param state {@code none}, {@code filed} or {@code decided}
 * @param until the first instant at which it is too late
 * @param open whether the caller can appeal now
 */
public record OwnAppealJson(
        String state,
        String until,
        boolean open,
        String filedAt,
        String reasons,
        List<PointJson> questions,
        SettledJson decided) {
    static OwnAppealJson of(FilingDesk filing) {
        Optional<Appeal> appeal = filing.appeal();
        String state = filing.state()
                .map(each -> each == AppealState.DECIDED ? "decided" : "filed")
                .orElse("none");
        return new OwnAppealJson(
                state,
                filing.term().until().orElseThrow().toString(),
                filing.isOpen() && filing.isAllowed(),
                appeal.map(each -> each.filedAt().toString()).orElse(null),
                appeal.map(Appeal::reasons).orElse(null),
                appeal.map(PointJson::list).orElse(null),
                appeal.map(SettledJson::of).orElse(null));
    }
}
