/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The organiser's desk: editions, the mail, lost telephones, and who is left alone. */
class OrganisersRunTheirCampaignIT extends BrowserJourney {
    @ParameterizedTest
    @CsvSource({"fr-FR, 1280", "en-GB, 390"})
    void the_desk_hinders_nobody(String locale, int width) {
        Page page = organiser(locale, width).newPage();
        for (String path : List.of(
                "/organiser",
                "/organiser/editions",
                "/organiser/editions/new",
                "/organiser/mail",
                "/organiser/mail/account.RESET",
                "/organiser/accounts")) {
            page.navigate(at(path));
            assertThat(page.locator("h1").count()).as(path).isEqualTo(1);
            assertAccessible(page);
        }
    }

    @Test
    void an_edition_is_made_and_announced_after_reading_what_that_means() {
        Page page = organiser("fr-FR", DESKTOP).newPage();
        page.navigate(at("/organiser/editions/new"));
        page.fill("#programme", "essai-de-campagne");
        page.fill("#edition", "2031");
        page.fill("#titleFr", "Essai 2031");
        page.fill("#titleEn", "Trial 2031");
        page.selectOption("#questionnaire", "territoire-numerique-libre/2026");
        page.selectOption("#zone", "Indian/Reunion");
        page.click("#go");
        PlaywrightAssertions.assertThat(page.locator(".alert.bad li")).hasCount(2);
        errors.clear();
        page.fill("#titleEn", " ");
        page.click("#go");
        PlaywrightAssertions.assertThat(page.locator(".alert.bad li")).hasCount(3);
        assertThat(page.locator("#titleEn-error").innerText()).contains("en anglais");
        errors.clear();
        page.fill("#titleEn", "Trial 2031");
        page.fill("#opensAt", "2031-03-01T08:00");
        page.fill("#closesAt", "2031-06-30T18:00");
        page.click("#go");
        assertThat(page.url()).contains("/organiser/editions/essai-de-campagne/2031?done=made");
        assertThat(page.inputValue("#closesAt")).isEqualTo("2031-06-30T18:00");
        page.selectOption("#stage", "confirmed");
        page.click("#go");
        assertThat(page.locator("form .alert").innerText()).contains("Tout le monde voit l’édition");
        assertAccessible(page);
        assertThat(get("/api/v1/editions").body()).doesNotContain("essai-de-campagne");
        page.click("#go");
        assertThat(page.url()).contains("done=changed");
        assertThat(get("/api/v1/editions").body()).contains("essai-de-campagne").contains("2031-06-30T14:00:00Z");
        assertThat(get("/").body())
                .contains("Essai 2031")
                .contains("Elle ouvrira le 1er mars 2031 à 08:00 (heure de La Réunion)");
    }

    @Test
    void who_was_overtaken_sees_what_stands_and_goes_on_from_there() {
        String edition = "essai-depasse";
        post(
                "/api/v1/organiser/editions",
                """
                {"programme": "essai-depasse", "edition": "2032", "title": {"fr": "Essai", "en": "Trial"},
                 "questionnaire": {"programme": "territoire-numerique-libre", "edition": "2026"},
                 "opensAt": "2032-03-01T00:00:00Z", "closesAt": "2032-06-01T00:00:00Z"}""",
                "Content-Type",
                "application/json",
                "Cookie",
                signedInAsOrganiser());
        BrowserContext organiser = organiser("fr-FR", DESKTOP);
        Page late = organiser.newPage();
        late.navigate(at("/organiser/editions/" + edition + "/2032"));
        Page first = organiser.newPage();
        first.navigate(at("/organiser/editions/" + edition + "/2032"));
        first.selectOption("#stage", "confirmed");
        first.click("#go");
        first.click("#go");
        assertThat(first.url()).contains("done=changed");

        late.fill("#titleFr", "Essai, second titre");
        late.click("#go");
        assertThat(late.locator(".alert.warn").innerText()).contains("pendant que vous écriviez", "Essai · Trial");
        assertThat(late.inputValue("#titleFr")).isEqualTo("Essai, second titre");
        assertAccessible(late);
        late.selectOption("#stage", "confirmed");
        late.click("#go");
        late.click("#go");
        assertThat(late.url()).contains("done=changed");
        assertThat(get("/api/v1/editions").body()).contains("Essai, second titre");
    }

    @Test
    void organisers_appoint_each_other_and_one_always_stays() {
        people().signUp("Irène Vasseur");
        Page page = organiser("fr-FR", DESKTOP).newPage();
        page.navigate(at("/organiser/accounts"));
        page.locator("#organisers input[type=submit]").click();
        assertThat(page.locator(".alert.bad").innerText()).contains("Nommez d’abord quelqu’un");
        errors.clear();
        page.navigate(at("/account/leave"));
        page.fill("#password", People.PASSWORD);
        page.locator("main .btn.danger").click();
        assertThat(page.locator(".alert.bad").innerText()).contains("Nommez d’abord quelqu’un");
        errors.clear();
        page.navigate(at("/organiser/accounts"));
        page.fill("#organiser", "personne@people.test");
        page.click("#appointed");
        assertThat(page.locator("#organiser-error").innerText()).contains("Aucun compte");
        errors.clear();
        page.fill("#organiser", People.email("Irène Vasseur"));
        page.click("#appointed");
        assertThat(page.locator("#organisers").innerText()).contains("Irène Vasseur");
        assertThat(Outbox.linkTo(People.email("Irène Vasseur"), "/organiser")).isNotEmpty();
        String cookie = people().signIn(People.email("Irène Vasseur"), People.PASSWORD);
        assertThat(get("/organiser", "Cookie", cookie).statusCode()).isEqualTo(200);

        page.locator("#organisers li:has-text('Irène Vasseur') input[type=submit]")
                .click();
        assertThat(page.locator(".alert.good").innerText()).contains("Le rôle est retiré");
        assertThat(get("/organiser", "Cookie", cookie).statusCode()).isEqualTo(404);
    }

    @Test
    void of_many_who_make_the_same_edition_at_once_all_but_one_are_told() throws Exception {
        String body =
                """
                {"programme": "essai-a-plusieurs", "edition": "2031", "title": {"fr": "Essai", "en": "Trial"},
                 "questionnaire": {"programme": "territoire-numerique-libre", "edition": "2026"},
                 "opensAt": "2031-03-01T00:00:00Z", "closesAt": "2031-06-01T00:00:00Z"}""";
        String cookie = signedInAsOrganiser();
        var pool = Executors.newFixedThreadPool(6);
        try {
            Callable<Integer> each =
                    () -> post("/api/v1/organiser/editions", body, "Content-Type", "application/json", "Cookie", cookie)
                            .statusCode();
            List<Integer> told = new java.util.ArrayList<>();
            for (var answer : pool.invokeAll(Collections.nCopies(6, each))) {
                told.add(answer.get());
            }
            assertThat(told).containsExactlyInAnyOrder(201, 409, 409, 409, 409, 409);
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void a_letter_in_trouble_is_sent_again_or_deleted() {
        UUID again = letter("encore@people.test");
        UUID never = letter("jamais@people.test");
        Page page = organiser("fr-FR", DESKTOP).newPage();
        page.navigate(at("/organiser/mail"));
        assertThat(page.locator("#mend").innerText())
                .contains("encore@people.test")
                .contains("5.1.1");
        assertAccessible(page);
        page.click("button[name=cancel][value='" + never + "']");
        assertThat(page.locator("main").innerText())
                .contains("Le message est supprimé")
                .doesNotContain("jamais@");
        page.click("button[name=retry][value='" + again + "']");
        assertThat(page.locator("main").innerText()).contains("repart tout de suite");
        assertThat(Outbox.linkTo("encore@people.test", "Un essai")).isNotEmpty();
        page.navigate(at("/organiser/mail/membership.INVITED"));
        assertThat(page.locator("main").innerText()).contains("Exempleville").contains("Hello");
        assertThat(get("/api/v1/organiser/mails/previews/account.RESET?lang=en", "Cookie", signedInAsOrganiser())
                        .body())
                .contains("<html");
    }

    @Test
    void a_lost_telephone_is_taken_off_after_checking_and_its_owner_is_told() {
        people().signUp("Odile Jourdan");
        run(
                "insert into person_factor (person, secret, confirmed_at, last_step)"
                        + " select id, 'x', created_at, 0 from person where email = ?",
                People.email("Odile Jourdan"));
        Page page = organiser("fr-FR", DESKTOP).newPage();
        page.navigate(at("/organiser/accounts"));
        page.fill("#email", People.email("Odile Jourdan"));
        page.click("#remove");
        assertThat(page.locator("#checked-error").innerText()).contains("Vérifiez d’abord");
        errors.clear();
        page.check("#checked");
        page.click("#remove");
        assertThat(page.locator(".alert.good").innerText()).contains("double authentification est retirée");
        assertThat(people().signIn(People.email("Odile Jourdan"), People.PASSWORD))
                .startsWith("etalon_session=");
        assertThat(Outbox.linkTo(People.email("Odile Jourdan"), "codes de secours étaient perdus"))
                .isNotEmpty();
    }

    @Test
    void the_only_member_may_go_and_the_organiser_is_told() {
        signedInAsOrganiser();
        people().signUp("Paul Kerrien");
        OpenCampaign.with(People.email("Paul Kerrien"), "ADMINISTRATOR", "26113");
        String cookie = people().signIn(People.email("Paul Kerrien"), People.PASSWORD);
        var left = people().send("/account/leave", "leave", Map.of("password", People.PASSWORD), "Cookie", cookie);
        assertThat(left.headers().firstValue("Location").orElse("" + left.statusCode()))
                .endsWith("/login?done=left");
        assertThat(
                        count(
                                "select count(*) from mail_notice where text_fr like '%plus d’administrateur%' and about = 'Die'"))
                .isPositive();
    }

    /** One that the mail server refused for good. */
    private static UUID letter(String email) {
        UUID id = UUID.randomUUID();
        run(
                "insert into mail_letter (id, occasion, haste, email, name, subject, plain, html, stop_address, state,"
                        + " attempts, due_at, reason, created_at, changed_at) values ('" + id
                        + "', 'mail.TRIAL', 0, ?, 'Camille', 'Un essai', 'Un essai', '<p>Un essai</p>', '', 'GIVEN_UP', 1,"
                        + " current_timestamp, '550 5.1.1', current_timestamp, current_timestamp)",
                email);
        return id;
    }

    private static void run(String sql, String value) {
        try (var connection = DriverManager.getConnection(System.getProperty("server.database"), "etalon", "etalon");
                var statement = connection.prepareStatement(sql)) {
            statement.setString(1, value);
            assertThat(statement.executeUpdate()).isEqualTo(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long count(String sql) {
        try (var connection = DriverManager.getConnection(System.getProperty("server.database"), "etalon", "etalon");
                var statement = connection.prepareStatement(sql);
                var row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
