/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipInputStream;
import org.etalon.archive.ArchiveCheck;
import org.etalon.platform.signing.VerifyingKey;
import org.etalon.platform.text.JsonTree;
import org.junit.jupiter.api.Test;

/** A collectivité takes its dossier away, and anybody checks it with the server's public key. */
class ADossierIsArchivedIT extends EvidenceJourney {
    @Test
    void a_draft_with_its_evidence_is_verified_with_the_key_that_the_server_tells() throws Exception {
        byte[] pdf = pdf();
        upload(camille, Piece.file("Délibération.pdf", pdf), Piece.field("question", QUESTION));
        json("POST", evidence, "{\"url\": \"https://exemple.fr/été\", \"questions\": [\"" + QUESTION + "\"]}", camille);

        HttpResponse<byte[]> zip = bytes(dossier + "/export.zip", dominique);

        assertThat(zip.statusCode()).isEqualTo(200);
        assertThat(zip.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/zip");
        assertThat(zip.headers().firstValue("Cache-Control")).contains("private, no-store");
        assertThat(zip.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("dossier-38563-brouillon-");
        var report = ArchiveCheck.check(new ByteArrayInputStream(zip.body()), Optional.of(key()));
        assertThat(report.problems()).isEmpty();
        assertThat(report.number()).isEmpty();
        assertThat(unpacked(zip.body(), "Délibération.pdf")).isEqualTo(pdf);
        assertThat(new String(unpacked(zip.body(), "links.csv"), StandardCharsets.UTF_8))
                .contains("https://exemple.fr/été");
        HttpResponse<byte[]> json = bytes(dossier + "/export.json?submission=draft", camille);
        assertThat(new String(json.body(), StandardCharsets.UTF_8))
                .startsWith("{\"at\":")
                .contains("\"versions\":{");
    }

    @Test
    void what_one_may_not_see_is_unknown() {
        String stranger = signedIn("Sacha Joly");
        for (String path : List.of("/export.zip", "/export.json", "/export.zip?submission=draft")) {
            assertThat(bytes(dossier + path, stranger).statusCode()).as(path).isEqualTo(404);
            assertThat(bytes(dossier + path, "").statusCode()).as(path).isEqualTo(401);
        }
        assertThat(bytes(dossier + "/export.zip?submission=2026-9999", camille).statusCode())
                .isEqualTo(404);
    }

    @Test
    void an_archive_is_ordered_watched_and_fetched_by_whoever_ordered_it_alone() throws Exception {
        byte[] pdf = pdf();
        upload(camille, Piece.file("Budget.pdf", pdf), Piece.field("question", QUESTION));

        HttpResponse<String> ordered = json("POST", dossier + "/exports?submission=draft", null, camille);

        assertThat(ordered.statusCode()).as(ordered.body()).isEqualTo(202);
        String order = dossier + "/exports/" + id(ordered);
        assertThat(ordered.headers().firstValue("Location").orElseThrow()).endsWith(order);
        Map<?, ?> done = watched(order);
        assertThat(done.get("percent")).hasToString("100");
        String content = done.get("content").toString();
        HttpResponse<byte[]> zip = bytes(content, camille);
        var report = ArchiveCheck.check(new ByteArrayInputStream(zip.body()), Optional.of(key()));
        assertThat(report.problems()).isEmpty();
        assertThat(unpacked(zip.body(), "Budget.pdf")).isEqualTo(pdf);
        assertThat(bytes(content, camille, "Range", "bytes=0-3").body()).isEqualTo(new byte[] {'P', 'K', 3, 4});
        for (String other : List.of(dominique, signedIn("Sacha Joly"))) {
            assertThat(bytes(content, other).statusCode()).isEqualTo(404);
            assertThat(json("DELETE", order, null, other).statusCode()).isEqualTo(404);
        }
        assertThat(json("GET", dossier + "/exports", null, dominique).body()).isEqualTo("[]");
        left(content);
        assertThat(json("DELETE", order, null, camille).statusCode()).isEqualTo(204);
        assertThat(bytes(content, camille).statusCode()).isEqualTo(404);
        assertThat(json("GET", order, null, camille).body()).contains("\"state\":\"cancelled\"");
    }

    /** Who belongs to the collectivité no longer gets nothing of it any more, also what was made before. */
    private void left(String content) {
        String whose =
                " where person = (select id from person where email = '" + People.email("Camille Proving") + "')";
        DossierJourney.sql("update membership set until_at = current_timestamp - interval '1' hour" + whose);
        assertThat(bytes(content, camille).statusCode()).isEqualTo(404);
        DossierJourney.sql("update membership set until_at = timestamp with time zone '9999-12-31 00:00:00Z'" + whose);
        assertThat(bytes(content, camille).statusCode()).isEqualTo(200);
    }

    private Map<?, ?> watched(String order) {
        Map<?, ?> seen = Map.of("state", "queued");
        long patience = System.nanoTime() + Duration.ofMinutes(3).toNanos();
        while (List.of("queued", "running").contains(seen.get("state")) && System.nanoTime() < patience) {
            Pause.aMoment();
            seen = (Map<?, ?>) JsonTree.read(json("GET", order, null, camille).body());
        }
        assertThat(seen.get("state")).isEqualTo("done");
        return seen;
    }

    @Test
    void the_private_key_lies_in_the_data_folder_for_its_owner_alone() throws Exception {
        Path file = Path.of(System.getProperty("server.data"), "signing-key.pem");
        assertThat(java.nio.file.attribute.PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    private VerifyingKey key() {
        var told = (List<?>) JsonTree.read(get("/api/v1/keys").body());
        var current = (Map<?, ?>) told.get(0);
        assertThat(current.get("current")).isEqualTo(true);
        VerifyingKey key = VerifyingKey.read(current.get("pem").toString()).orElseThrow();
        assertThat(current.get("fingerprint")).isEqualTo(key.fingerprint());
        assertThat(((Map<?, ?>) current.get("jwk")).get("crv")).isEqualTo("Ed25519");
        return key;
    }

    private static byte[] unpacked(byte[] zip, String name) throws Exception {
        try (var archive = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                if (entry.getName().endsWith(name)) {
                    return archive.readAllBytes();
                }
            }
        }
        throw new AssertionError(name + " is not there");
    }
}
