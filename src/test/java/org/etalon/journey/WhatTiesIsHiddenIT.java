/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.GET;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.etalon.platform.security.Role;
import org.etalon.platform.web.Route;
import org.etalon.platform.web.Routes;
import org.junit.jupiter.api.Test;

/**
 * Whoever is tied to a dossier gets the same bytes with it and without it, on every page and every resource of the jury: made from the
 * table of routes and from the resources. Left out are only those where jurors say what ties them, which have to name all candidates.
 */
class WhatTiesIsHiddenIT extends SharingJourney {
    private static final String CHAIR = "Hélène Liée";
    private static final String DEPUTY = "Igor Libre";
    private static final String MEMBER = "Katia Liée";
    private static final String CROLLES = "38140";
    private static final String MEYLAN = "38229";

    /** Others in each answer, by chance: what a script proves itself by, and the number under which something unknown is noted. */
    private static final Pattern CHANCE = Pattern.compile(" nonce=\"[^\"]*\"|\\b[A-Z0-9]{8}\\.");

    private String edition;
    private UUID hidden;

    private void jury() {
        edition = fresh();
        edition(edition);
        appoint(edition, CHAIR, "chair", "");
        appoint(edition, DEPUTY, "deputy", "");
        appoint(edition, MEMBER, "member", "");
        close(edition);
        UUID open = handedIn(edition, MEYLAN);
        hidden = handedIn(edition, CROLLES);
        declare(edition, DEPUTY);
        declare(edition, CHAIR, hidden);
        declare(edition, MEMBER, hidden);
        assign(open, CHAIR, MEMBER);
        assign(hidden, DEPUTY);
        // with an agenda, on which both stand
        String sitting = "/api/v1/jury/sitting?edition=territoire-numerique-libre/" + edition;
        var opened = call("POST", sitting, "{}", signedIn(DEPUTY));
        assertThat(opened.statusCode()).as(opened.body()).isEqualTo(200);
        assertThat(opened.body()).contains("Crolles");
        appeals(open);
        appeals(hidden);
    }

    /** What was decided is contested. */
    private void appeals(UUID dossier) {
        sql("insert into decision (dossier, level, mentions, decided_at, decided_by, version)"
                + " select dossier, 1, '', current_timestamp, submitted_by, 1 from submission where dossier = '"
                + dossier
                + "'");
        sql("insert into appeal (id, dossier, reasons, filed_by, filed_at, version)"
                + " select random_uuid(), dossier, 'Motif.', submitted_by, current_timestamp, 1 from submission where dossier = '"
                + dossier + "'");
    }

    private void assign(UUID dossier, String... names) {
        String board = "/api/v1/jury/assignments.csv?edition=territoire-numerique-libre/" + edition;
        StringBuilder file = new StringBuilder("code,name\n");
        for (String name : names) {
            file.append(dossier).append(',').append(name).append('\n');
        }
        var made = post(board, file.toString(), "Cookie", signedInAsOrganiser(), "Content-Type", "text/csv");
        assertThat(made.statusCode()).as(made.body()).isEqualTo(200);
    }

    @Test
    void who_is_tied_gets_the_same_bytes_with_and_without_the_dossier() {
        jury();
        Map<String, String> with = everything();
        assertThat(with).hasSizeGreaterThan(20);
        assertThat(with.values().stream().filter(told -> told.startsWith("200")))
                .hasSizeGreaterThan(8);
        assertThat(with.values()).noneMatch(told -> told.contains("Crolles"));
        for (String table :
                List.of("appeal", "decision", "sitting_item", "assignment", "recusal", "admission", "submission")) {
            sql("delete from " + table + " where dossier = '" + hidden + "'");
        }
        sql("delete from dossier where id = '" + hidden + "'");
        Map<String, String> without = everything();
        with.forEach(
                (address, told) -> assertThat(without.get(address)).as(address).isEqualTo(told));
    }

    /** What the chair and a member, both tied, are told, by person and address. */
    private Map<String, String> everything() {
        Map<String, String> told = new TreeMap<>();
        for (String person : List.of(CHAIR, MEMBER)) {
            for (String address : addresses()) {
                var answer = call("GET", address, null, signedIn(person));
                told.put(
                        person + " " + address,
                        answer.statusCode() + " "
                                + answer.headers().firstValue("ETag").orElse("") + " "
                                + answer.headers().firstValue("Link").orElse("") + "\n"
                                + CHANCE.matcher(answer.body()).replaceAll(""));
            }
            // what would be shared out by itself is worked out of all that one sees
            String automatic =
                    "/api/v1/jury/assignments/automatic?dry-run=true&edition=territoire-numerique-libre/" + edition;
            var foreseen = call("POST", automatic, "{\"afresh\": true}", signedIn(person));
            told.put(person + " " + automatic, foreseen.statusCode() + "\n" + foreseen.body());
        }
        return told;
    }

    private List<String> addresses() {
        List<String> addresses = new ArrayList<>();
        pages().filter(pattern -> !pattern.endsWith("/ties")).map(this::filled).forEach(addresses::add);
        resources()
                .filter(path -> !path.contains("conflicts"))
                .map(path -> filled(path) + "?edition=territoire-numerique-libre/" + edition)
                .forEach(addresses::add);
        return addresses;
    }

    private static Stream<String> pages() {
        try (var table = Files.newInputStream(Path.of("src/main/webapp" + Routes.TABLE))) {
            return Routes.read(table).list().stream()
                    .filter(route -> route.mayOpen() == Role.JUROR)
                    .map(Route::pattern);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> resources() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.etalon").stream()
                        .filter(each -> each.isAnnotatedWith(jakarta.ws.rs.Path.class))
                        .map(JavaClass::reflect)
                        .filter(each -> path(each.getAnnotation(jakarta.ws.rs.Path.class))
                                .startsWith("jury/"))
                        .flatMap(each -> Stream.of(each.getMethods())
                                .filter(method -> method.isAnnotationPresent(GET.class))
                                .map(method -> "/api/v1/" + path(each.getAnnotation(jakarta.ws.rs.Path.class)) + "/"
                                        + path(method.getAnnotation(jakarta.ws.rs.Path.class))))
                        .map(path -> path.replaceAll("/+", "/").replaceAll("/$", ""));
    }

    private static String path(jakarta.ws.rs.Path path) {
        return path == null ? "" : path.value();
    }

    /** Wherever something is named that isn't the edition, it is the hidden dossier. */
    private String filled(String pattern) {
        return pattern.replace("{programme}/{edition}", "territoire-numerique-libre/" + edition)
                .replaceAll("\\{[^}]*}", hidden.toString());
    }
}
