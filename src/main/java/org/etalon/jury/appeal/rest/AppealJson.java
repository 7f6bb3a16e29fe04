/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.appeal.rest;

import java.util.List;
import java.util.UUID;
import org.etalon.jury.appeal.Appeal.Award;
import org.etalon.jury.appeal.Appeal.Settled;
import org.etalon.jury.appeal.Rereader;
import org.etalon.jury.appeal.manage.ReadAppeal.Told;
import org.etalon.jury.appeal.rest.FilingJson.PointJson;
import org.etalon.jury.appeal.rest.SettledJson.AwardJson;

/**
 * An appeal for jurors and organisers. What is not known, or not told, is absent.
 *
 * @param state {@code filed}, {@code reading}, {@code read} or {@code decided}
 * @param free who could read it; to whoever leads the jury there alone
 * @param proposed what readers on appeal carry
 * @param leading whether it is for the caller to assign and decide
 */
public record AppealJson(
        UUID dossier,
        String name,
        String state,
        String filedAt,
        String reasons,
        List<PointJson> questions,
        AwardJson contested,
        List<ReaderJson> readers,
        List<FreeJson> free,
        AwardJson proposed,
        SettledJson decided,
        boolean leading,
        long version) {
    /** Who reads it on appeal. @param juror their id @param due the last day */
    public record ReaderJson(UUID juror, String name, String due, boolean done) {}

    /** Who could. @param load how many appeals they have to read */
    public record FreeJson(UUID juror, String name, int load) {}

    static AppealJson of(Told told) {
        var appealing = told.appealing();
        var appeal = appealing.appeal();
        var decision = appealing.decision();
        Award contested =
                appeal.settled().map(Settled::before).orElseGet(() -> new Award(decision.level(), decision.mentions()));
        return new AppealJson(
                appeal.dossier(),
                appealing.under().name(),
                appealing.state().key(),
                appeal.filedAt().toString(),
                appeal.reasons(),
                PointJson.list(appeal),
                AwardJson.of(contested),
                appealing.readers().stream().map(each -> reader(each, told)).toList(),
                free(told),
                told.proposal()
                        .map(each -> new AwardJson(each.level(), each.mentions()))
                        .orElse(null),
                SettledJson.of(appeal),
                appealing.isLeading(),
                appeal.version());
    }

    private static ReaderJson reader(Rereader each, Told told) {
        return new ReaderJson(
                each.juror(),
                told.jurors().get(each.juror()),
                each.due().map(Object::toString).orElse(null),
                each.done());
    }

    private static List<FreeJson> free(Told told) {
        return told.appealing().isLeading()
                ? told.appealing().free().entrySet().stream()
                        .map(each -> new FreeJson(each.getKey(), told.jurors().get(each.getKey()), each.getValue()))
                        .toList()
                : null;
    }
}
