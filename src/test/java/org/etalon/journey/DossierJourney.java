/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.journey;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.Assertions;

/** A journey of colleagues through their collectivité's dossier. */
abstract class DossierJourney extends BrowserJourney {
    private static final String EDITION =
            """
            insert into edition (id, programme, edition, questionnaire, rules, title_fr, title_en, opens_at, closes_at, grace_minutes,
              time_zone, stage, changed_at, version)
            select 'territoire-numerique-libre/%1$s', 'territoire-numerique-libre', '%1$s', 'territoire-numerique-libre/2026',
              repeat('0', 64), 'Édition d’essai', 'Trial edition', current_timestamp - interval '1' day,
              current_timestamp + interval '30' day, 15, 'Europe/Paris', 'CONFIRMED', current_timestamp, 1
            where not exists (select 1 from edition where id = 'territoire-numerique-libre/%1$s')""";
    private static final String MEMBER =
            """
            insert into membership (id, person, collectivity, role, domains, since_at, until_at)
            select random_uuid(), p.id, '%2$s', '%3$s', '', current_timestamp - interval '1' day,
              timestamp with time zone '9999-12-31 00:00:00Z'
            from person p where p.email = '%1$s' and not exists (select 1 from membership m where m.person = p.id
              and m.collectivity = '%2$s')""";

    /** Opens an edition of this name to dossiers. */
    static void edition(String name) {
        sql(EDITION.formatted(name));
    }

    /** A visitor who has signed in, in this role in a collectivité. */
    BrowserContext member(String name, String collectivity, String role) {
        BrowserContext visitor = visitorSignedIn(name);
        sql(MEMBER.formatted(People.email(name), collectivity, role));
        return visitor;
    }

    /** Begins the only dossier that can be begun, by its button; where it stands. */
    String begin(BrowserContext visitor, String edition) {
        Page page = visitor.newPage();
        page.navigate(at("/dossiers"));
        page.locator(".starts form:has([name=edition][value='" + edition + "']) button")
                .click();
        page.waitForURL(address -> address.matches(".*/dossiers/[0-9a-f-]{36}"));
        String address = page.url();
        page.close();
        return address;
    }

    /** The questions on software, the script being there. */
    static Page software(BrowserContext visitor, String dossier) {
        Page page = visitor.newPage();
        page.navigate(dossier + "/software");
        PlaywrightAssertions.assertThat(page.locator("#saved")).containsText("Tout est enregistré");
        return page;
    }

    static Locator why(Page page, String question) {
        return page.locator("[name='j." + question + "']");
    }

    static Locator chip(Page page, String question) {
        return page.locator("#q-" + question + " [data-chip]");
    }

    /** Ends or takes up again all of somebody's sessions. */
    static void session(String name, boolean open) {
        sql("update person_session set ended_at = %s where person = (select id from person where email = '%s')"
                .formatted(open ? "null" : "current_timestamp", People.email(name)));
    }

    /** A name for an edition that no other test has. */
    static String fresh() {
        return "essai-" + UUID.randomUUID().toString().substring(0, 8);
    }

    /** What waits to be told to somebody by mail, in French. */
    static List<String> waitingFor(String name) {
        String query =
                "select n.text_fr from mail_notice n join person p on p.id = n.person where p.email = '%s' order by n.at";
        try (var connection = DriverManager.getConnection(System.getProperty("server.database"), "etalon", "etalon");
                var statement = connection.createStatement();
                var row = statement.executeQuery(query.formatted(People.email(name)))) {
            List<String> texts = new ArrayList<>();
            while (row.next()) {
                texts.add(row.getString(1));
            }
            return texts;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static void sql(String change) {
        try (var connection = DriverManager.getConnection(System.getProperty("server.database"), "etalon", "etalon");
                var statement = connection.createStatement()) {
            statement.execute(change);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A dossier with all that is required but one answer on the page of software, which this gives too. */
    String filled(String edition, String town, String technical) {
        edition(edition);
        BrowserContext referent = member(technical, town, "TECHNICAL_REFERENT");
        String dossier = begin(referent, edition);
        for (String question : ACollectivitySubmitsItsDossierIT.REQUIRED) {
            answer(dossier, technical, question, question.equals("runs-servers") ? "\"yes\"" : "\"no\"");
        }
        return dossier;
    }

    /** Of a dossier that is filled in: some answers that are worth points. */
    void answered(String dossier, String technical) {
        answer(dossier, technical, "elected-lead", "\"yes\"");
        answer(dossier, technical, "digital-strategy", "\"measured\"");
        answer(dossier, technical, "free-office-suite", "80");
    }

    private void answer(String dossier, String person, String question, String json) {
        String path = api(dossier) + "/answers/" + question;
        String body = "{\"answer\": " + json + "}";
        Assertions.assertThat(call("PUT", path, body, signedIn(person), "If-Match", "*")
                        .statusCode())
                .isEqualTo(200);
    }

    /** An elected member approves what stands there. */
    void sign(String dossier, String town, String elected) {
        member(elected, town, "ELECTED_REFERENT");
        String cookie = signedIn(elected);
        String state = call("GET", api(dossier) + "/submission", null, cookie)
                .body()
                .replaceAll("(?s).*\"state\":\"([0-9a-f]{64}).*", "$1");
        Assertions.assertThat(call("PUT", api(dossier) + "/sign-off", "{\"state\": \"" + state + "\"}", cookie)
                        .statusCode())
                .isEqualTo(200);
    }

    /** Where the interface has a dossier. */
    String api(String dossier) {
        return dossier.substring(at("").length()).replace("/dossiers/", "/api/v1/dossiers/");
    }
}
