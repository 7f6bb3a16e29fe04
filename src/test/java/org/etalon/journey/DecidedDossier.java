/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.journey;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.etalon.platform.proof.CredentialJudge;
import org.etalon.platform.text.JsonTree;

/** A journey of what a jury decided, from the last dossier of an edition on. */
abstract class DecidedDossier extends DossierJourney {
    static final String PROGRAMME = "territoire-numerique-libre/";

    final String town;
    final String technical;
    final String elected;
    String edition;
    String dossier;

    /** @param town its code @param technical who fills in, by their name @param elected who signs */
    DecidedDossier(String town, String technical, String elected) {
        this.town = town;
        this.technical = technical;
        this.elected = elected;
    }

    final void decided() {
        edition = fresh();
        String filled = filled(edition, town, technical);
        answered(filled, technical);
        sign(filled, town, elected);
        Assertions.assertThat(call("POST", api(filled) + "/submission", null, signedIn(technical))
                        .statusCode())
                .isEqualTo(201);
        dossier = filled;
        String id = filled.replaceAll(".*/", "");
        sql("insert into decision (dossier, level, mentions, reason, decided_at, decided_by, version)"
                + " select dossier, 2, 'open-data', 'Le jury a lu la charte.', current_timestamp, submitted_by, 1 from submission"
                + " where dossier = '" + id + "'");
        sql("update edition set stage = 'DECIDED', closes_at = current_timestamp - interval '1' hour where edition = '"
                + edition + "'");
    }

    final String id() {
        String told = call("GET", publication(), null, signedInAsOrganiser()).body();
        var found = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"").matcher(told);
        Assertions.assertThat(found.find()).as(told).isTrue();
        return found.group(1);
    }

    final void plan(Instant at) {
        var answer = call("PUT", publication(), "{\"at\": \"" + at + "\"}", signedInAsOrganiser());
        Assertions.assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    final String publication() {
        return "/api/v1/organiser/editions/" + PROGRAMME + edition + "/publication";
    }

    /** The candidate's dossiers, of which there is one. */
    final String list() {
        return call("GET", "/dossiers", null, signedIn(technical)).body();
    }

    final String candidate() {
        return call("GET", dossier.substring(at("").length()), null, signedIn(technical))
                .body();
    }

    final String candidate(String page) {
        return call("GET", dossier.substring(at("").length()) + page, null, signedIn(technical))
                .body();
    }

    final Map<?, ?> credential(String label) {
        var answer = get("/api/v1/labels/" + label + "/credential");
        Assertions.assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return (Map<?, ?>) JsonTree.read(answer.body());
    }

    /** By the files of a mirror alone, at their addresses as the credential has them. */
    final CredentialJudge.Verdict judge(Map<?, ?> credential) {
        var status = (Map<?, ?>) ((List<?>) credential.get("credentialStatus")).get(0);
        String base = status.get("statusListCredential").toString().replace(PublicCrawl.REVOCATION, "");
        String issuer = ((Map<?, ?>) credential.get("issuer")).get("id").toString();
        Map<String, Object> mirror = Map.of(
                issuer,
                JsonTree.read(get("/.well-known/did.json").body()),
                base + PublicCrawl.REVOCATION,
                JsonTree.read(get(PublicCrawl.REVOCATION).body()),
                base + PublicCrawl.SUSPENSION,
                JsonTree.read(get(PublicCrawl.SUSPENSION).body()));
        return new CredentialJudge().with(credential, mirror, null).judge().get(0);
    }
}
