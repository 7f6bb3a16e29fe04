/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;

/** A journey through a jury whose candidates have handed in, and whose edition has closed. */
abstract class SharingJourney extends DossierJourney {
    private static final String DOSSIER =
            """
            insert into dossier (id, collectivity, edition, type, status, version, started_by, started_at)
            select '%1$s', '%2$s', '%3$s', 'commune', 'SUBMITTED', 1, p.id, current_timestamp from person p where p.email = '%4$s'""";
    private static final String SUBMISSION =
            """
            insert into submission (id, dossier, edition, ordinal, number, state, digest, snapshot, global_score, proof, reached_level,
              signed_by, signed_at, submitted_by, submitted_at)
            select random_uuid(), '%1$s', '%3$s', (select count(*) + 1 from submission where edition = '%3$s'), '%2$s', '', '', '{}', 0, 0, 0,
              p.id, current_timestamp, p.id, current_timestamp from person p where p.email = '%4$s'""";
    private static final String ADMISSION =
            """
            insert into admission (dossier, state, submission, decided_by, decided_at, version)
            select s.dossier, 'ADMISSIBLE', s.id, s.submitted_by, current_timestamp, 1 from submission s where s.dossier = '%1$s'""";

    /** What candidates handed in and the jury gets, without their having to fill it. */
    UUID handedIn(String edition, String town) {
        UUID id = UUID.randomUUID();
        signedIn("Rémi Candidat");
        for (String change : List.of(DOSSIER, SUBMISSION, ADMISSION)) {
            sql(change.formatted(id, town, "territoire-numerique-libre/" + edition, People.email("Rémi Candidat")));
        }
        return id;
    }

    /** @param more members of JSON, each after a comma */
    void appoint(String edition, String name, String post, String more) {
        signedIn(name);
        var made = call(
                "POST",
                "/api/v1/organiser/editions/territoire-numerique-libre/" + edition + "/jurors",
                "{\"email\": \"" + People.email(name) + "\", \"post\": \"" + post + "\"" + more + "}",
                signedInAsOrganiser());
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
    }

    static void close(String edition) {
        sql(
                "update edition set stage = 'IN_REVIEW', closes_at = current_timestamp - interval '1' hour where edition = '"
                        + edition + "'");
    }

    /** Says that these candidates tie somebody, and no others. */
    void declare(String edition, String name, UUID... dossiers) {
        var ties = new StringBuilder();
        for (UUID dossier : dossiers) {
            ties.append(ties.length() == 0 ? "" : ", ")
                    .append("{\"dossier\": \"" + dossier + "\", \"reason\": \"Un cousin.\"}");
        }
        var told = call(
                "PUT",
                "/api/v1/jury/conflicts?edition=territoire-numerique-libre/" + edition,
                "{\"ties\": [" + ties + "]}",
                signedIn(name));
        assertThat(told.statusCode()).as(told.body()).isEqualTo(200);
    }
}
