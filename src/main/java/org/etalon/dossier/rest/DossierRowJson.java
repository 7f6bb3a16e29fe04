/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.rest;

import java.time.Instant;
import org.etalon.dossier.consult.DossierRow;

/**
 * A dossier in a list.
 *
 * @param name of the collectivité
 * @param title of the edition
 * @param phase of the edition, now
 * @param answered how many questions have an answer that counts or a reason not to
 * @param changedAt when an answer was changed last, or null
 */
public record DossierRowJson(
        String id,
        String collectivity,
        String name,
        String programme,
        String edition,
        TitleJson title,
        String phase,
        String closesAt,
        String status,
        int answered,
        String startedAt,
        String changedAt) {
    /** In both languages. */
    public record TitleJson(String fr, String en) {}

    static DossierRowJson of(DossierRow row, Instant now) {
        return new DossierRowJson(
                row.id().toString(),
                row.collectivity(),
                row.name(),
                row.programme(),
                row.edition(),
                new TitleJson(row.titleFr(), row.titleEn()),
                row.time().phase(now).key(),
                row.time().closesAt().toString(),
                row.status().key(),
                row.answered(),
                row.startedAt().toString(),
                row.changedAt() == null ? null : row.changedAt().toString());
    }
}
