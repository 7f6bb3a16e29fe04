/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Jurors whose accounts go. */
class JurorsLeaveIT extends DossierJourney {
    private String jurors;
    private String edition;

    @BeforeEach
    void an_edition_has_a_jury() {
        edition = fresh();
        edition(edition);
        jurors = "/api/v1/organiser/editions/territoire-numerique-libre/" + edition + "/jurors";
    }

    private void appoint(String name, String post) {
        String wish = "{\"email\": \"%s\", \"post\": \"%s\"}".formatted(People.email(name), post);
        assertThat(call("POST", jurors, wish, signedInAsOrganiser()).statusCode())
                .isEqualTo(201);
    }

    private HttpResponse<String> leave(String cookie) {
        return people().send("/account/leave", "leave", Map.of("password", People.PASSWORD), "Cookie", cookie);
    }

    @Test
    void whoever_chairs_a_jury_at_work_goes_once_a_deputy_can_lead_it() {
        String chair = signedIn("Lise Partante");
        signedIn("Rémi Restant");
        appoint("Lise Partante", "chair");
        sql("update edition set stage = 'IN_REVIEW' where edition = '" + edition + "'");

        assertThat(leave(chair).body()).contains("Vous présidez un jury en cours");
        assertThat(call("GET", jurors, null, signedInAsOrganiser()).body()).contains("Lise Partante");

        appoint("Rémi Restant", "deputy");
        assertThat(leave(chair).statusCode()).isEqualTo(302);
        assertThat(call("GET", jurors, null, signedInAsOrganiser()).body())
                .contains("Rémi Restant")
                .doesNotContain("\"post\":\"chair\"");
        assertThat(call("GET", jurors.replace("jurors", "log.jsonl"), null, signedInAsOrganiser())
                        .body())
                .contains("juror-left");
    }
}
