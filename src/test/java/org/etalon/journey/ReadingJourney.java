/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;

/** A dossier that was handed in, in an edition in review, and four jurors of whom two are to read it. */
abstract class ReadingJourney extends DossierJourney {
    static final String TOWN = "38169";
    static final String TECHNICAL = "Nora Valin";
    static final String ELECTED = "Samuel Oriol";
    static final String CHAIR = "Elsa Gardon";
    static final String ONE = "Bastien Lavigne";
    static final String OTHER = "Rosa Mercier";
    static final String THIRD = "Ahmed Cluzel";

    String edition;
    String dossier;
    /** Where programs have the review; beside it is what else there is of the dossier. */
    String review;

    @BeforeEach
    void a_dossier_is_handed_in_and_given_to_two_jurors() {
        edition = fresh();
        String filled = filled(edition, TOWN, TECHNICAL);
        answered(filled, TECHNICAL);
        prove(filled);
        sign(filled, TOWN, ELECTED);
        Assertions.assertThat(call("POST", api(filled) + "/submission", null, signedIn(TECHNICAL))
                        .statusCode())
                .isEqualTo(201);
        for (String name : List.of(CHAIR, ONE, OTHER, THIRD)) {
            appoint(name, name.equals(CHAIR) ? "chair" : "member");
        }
        sql(
                "update edition set stage = 'IN_REVIEW', closes_at = current_timestamp - interval '1' hour where edition = '"
                        + edition + "'");
        for (String name : List.of(CHAIR, ONE, OTHER, THIRD)) {
            String ties = "/api/v1/jury/conflicts?edition=territoire-numerique-libre/" + edition;
            Assertions.assertThat(
                            call("PUT", ties, "{\"ties\": []}", signedIn(name)).statusCode())
                    .isEqualTo(200);
        }
        dossier = filled.replace("/dossiers/", "/jury/dossiers/");
        review = "/api/v1" + dossier.substring(at("").length()) + "/review";
        sql(
                "insert into admission (dossier, state, submission, decided_by, decided_at, version) select s.dossier, 'ADMISSIBLE',"
                        + " s.id, s.submitted_by, current_timestamp, 1 from submission s where s.dossier = '" + id()
                        + "'");
        assign(ONE);
        assign(OTHER);
    }

    /** Attaches evidence before it is handed in; none where a journey needs none. */
    void prove(String filled) {}

    void appoint(String name, String post) {
        signedIn(name);
        String wish = "{\"email\": \"" + People.email(name) + "\", \"post\": \"" + post + "\"}";
        String path = "/api/v1/organiser/editions/territoire-numerique-libre/" + edition + "/jurors";
        Assertions.assertThat(call("POST", path, wish, signedInAsOrganiser()).statusCode())
                .isEqualTo(201);
    }

    void assign(String name) {
        sql("insert into assignment (id, juror, dossier, since_at, version) select random_uuid(), j.id, '" + id()
                + "', current_timestamp, 1 from juror j join person p on p.id = j.person where p.email = '"
                + People.email(name) + "' and j.edition = 'territoire-numerique-libre/" + edition + "'");
    }

    String id() {
        return dossier.replaceAll(".*/", "");
    }

    Page open(String name, String page) {
        Page opened = visitorSignedIn(name).newPage();
        opened.navigate(dossier + page);
        assertThat(opened.locator("#saved")).containsText("Tout est enregistré");
        return opened;
    }
}
