/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.etalon.jury.log.LogCheck;
import org.etalon.platform.text.JsonTree;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Organisers appoint a jury, jurors say what ties them to candidates, and whoever leads the jury there settles it. */
class AJuryIsFormedIT extends DossierJourney {
    private static final String CHAIR = "Claire Valmont";
    private static final String DEPUTY = "Denis Roque";
    private static final String MEMBER = "Mona Ferrand";
    private static final String CROLLES = "38140";
    private static final String MEYLAN = "38229";

    private String edition;
    private String organisers;

    @BeforeEach
    void two_towns_are_candidates() {
        edition = fresh();
        organisers = "/organiser/editions/territoire-numerique-libre/" + edition;
        edition(edition);
        for (String name : List.of(CHAIR, DEPUTY, MEMBER)) {
            signedIn(name);
        }
        handedIn(CROLLES, "Maël Tessier", "Inès Rivoire");
        handedIn(MEYLAN, "Anna Bailly", "Ugo Perrin");
    }

    private void handedIn(String town, String technical, String elected) {
        member(technical, town, "TECHNICAL_REFERENT");
        String wish = "{\"programme\": \"territoire-numerique-libre\", \"edition\": \"%s\", \"collectivity\": \"%s\"}";
        String dossier = call("POST", "/api/v1/dossiers", wish.formatted(edition, town), signedIn(technical))
                .headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceFirst("^https?://[^/]*", "");
        for (String question : ACollectivitySubmitsItsDossierIT.REQUIRED) {
            call("PUT", dossier + "/answers/" + question, "{\"answer\": \"no\"}", signedIn(technical), "If-Match", "*");
        }
        sign(at(dossier.replace("/api/v1", "")), town, elected);
        Assertions.assertThat(call("POST", dossier + "/submission", null, signedIn(technical))
                        .statusCode())
                .isEqualTo(201);
    }

    private void appoint(String name, String post, String more) {
        String wish = "{\"email\": \"" + People.email(name) + "\", \"post\": \"" + post + "\"" + more + "}";
        var made = call("POST", "/api/v1" + organisers + "/jurors", wish, signedInAsOrganiser());
        Assertions.assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
    }

    private void close() {
        sql(
                "update edition set stage = 'IN_REVIEW', closes_at = current_timestamp - interval '1' hour where edition = '"
                        + edition + "'");
    }

    private BrowserContext organiser(BrowserContext visitor) {
        String[] cookie = signedInAsOrganiser().split("=", 2);
        visitor.addCookies(List.of(new Cookie(cookie[0], cookie[1]).setUrl(at("/"))));
        return visitor;
    }

    private String jury(String page) {
        return at("/jury/territoire-numerique-libre/" + edition + "/" + page);
    }

    @Test
    void jurors_are_appointed_by_their_address_and_correct_what_is_said_of_them() {
        Page page = organiser(visitor("fr-FR", DESKTOP)).newPage();
        page.navigate(at(organisers));
        page.locator("a[href$='/jury']").last().click();
        assertThat(page.locator(".empty")).containsText("Personne n’est encore dans ce jury");
        page.fill("#email", "personne@people.test");
        page.fill("#most", "beaucoup");
        page.click("#go");
        assertThat(page.locator("#email-error")).containsText("Aucun compte");
        expectError("422");
        page.fill("#email", People.email(CHAIR));
        page.selectOption("#post", "chair");
        page.fill("#organisation", "Association d’essai");
        page.click("#go");
        assertThat(page.locator("#most-error")).containsText("nombre entier");
        expectError("422");
        Assertions.assertThat(page.inputValue("#organisation")).isEqualTo("Association d’essai");
        page.fill("#most", "5");
        page.click("#go");
        assertThat(page.locator(".alert.good")).containsText("La personne est dans le jury");
        assertThat(page.locator("tbody")).containsText("Association d’essai");
        Outbox.linkTo(People.email(CHAIR), "/jury");

        Page other = organiser(visitor("fr-FR", DESKTOP)).newPage();
        other.navigate(at(organisers + "/jury"));
        other.locator("tbody a").click();
        Page own = visitorSignedIn(CHAIR).newPage();
        own.navigate(jury("profile"));
        Assertions.assertThat(own.inputValue("#most")).isEqualTo("5");
        own.fill("#most", "3");
        own.locator("[name=domains][value=software]").check();
        own.click("#go");
        assertThat(own.locator(".alert.good")).containsText("Votre profil est enregistré");
        own.navigate(jury("profile"));
        assertThat(own.locator("[name=domains][value=software]")).isChecked();
        own.click("#agree");
        assertThat(own.locator("section", new Page.LocatorOptions().setHasText("Mon nom")))
                .containsText("Vous acceptez que votre nom");
        own.click("#disagree");
        assertThat(own.locator("main")).containsText("Seul le nombre de jurés est public");
        other.fill("#organisation", "Autre");
        other.locator("#change [type=submit]").click();
        assertThat(other.locator(".alert.bad")).containsText("changé cette fiche entre-temps");
        expectError("412");
        other.locator("#end [type=submit]").click();
        assertThat(other.locator(".alert.bad")).containsText("changé cette fiche entre-temps");
        expectError("412");
        other.locator("#end [type=submit]").click();
        assertThat(other.locator(".alert.good")).containsText("n’est plus dans le jury");
        Assertions.assertThat(get("/jury", "Cookie", signedIn(CHAIR)).statusCode())
                .as("to who is in no jury any more")
                .isIn(200, 404);
    }

    @Test
    void ties_are_declared_and_settled_by_the_chair_and_by_the_deputy_where_the_chair_is_tied() {
        appoint(CHAIR, "chair", "");
        appoint(DEPUTY, "deputy", "");
        appoint(MEMBER, "member", ", \"employer\": \"" + MEYLAN + "\"");
        Page member = visitorSignedIn(MEMBER).newPage();
        member.navigate(at("/jury"));
        assertThat(member.locator("main li.card:has-text('Édition d’essai')").first())
                .containsText("Votre fonction");
        close();

        for (String first : List.of(jury("sitting"), at("/jury/dossiers/00000000-0000-4000-8000-000000000000"))) {
            Assertions.assertThat(member.navigate(first).status()).isEqualTo(404);
            assertThat(member.locator("h1")).hasText("Dites d’abord ce qui vous lie à des candidats");
            assertAccessible(member);
            expectError("404");
        }
        for (String empty : List.of("ranking", "archive")) {
            member.navigate(jury(empty));
            assertThat(member.locator(".alert")).containsText("Dites d’abord ce qui vous lie à des candidats");
        }
        member.locator("main a[href$='" + edition + "/ties']").click();
        assertThat(member.locator("main .card")).hasCount(2);
        assertThat(member.locator(".card:has-text('Meylan')")).containsText("employeur ou mandat");
        member.locator(".card:has-text('Crolles') [type=checkbox]").check();
        member.click("#go");
        assertThat(member.locator(".card:has-text('Crolles') .error")).containsText("Dites pourquoi");
        expectError("422");
        member.locator(".card:has-text('Crolles') [type=checkbox]").uncheck();
        member.locator(".card:has-text('Crolles') textarea").fill("Ma sœur y travaille.");
        member.click("#go");
        assertThat(member.locator(".alert.good")).containsText("Votre déclaration est enregistrée");
        member.navigate(jury("minutes/99"));
        assertThat(member.locator("h1")).hasText("Page introuvable");
        expectError("404");
        Assertions.assertThat(waitingFor(CHAIR)).anyMatch(text -> text.contains(MEMBER));

        Page chair = visitorSignedIn(CHAIR).newPage();
        chair.navigate(jury("ties"));
        chair.locator(".card:has-text('Crolles') [type=checkbox]").check();
        chair.locator(".card:has-text('Crolles') textarea").fill("J’y habite.");
        chair.click("#go");
        chair.navigate(jury("recusals"));
        assertThat(chair.locator("main")).not().containsText("Crolles");
        Page late = chair.context().newPage();
        late.navigate(jury("recusals"));
        Assertions.assertThat(chair.locator("[value^=dismiss]").count())
                .as("what is certain can't be dismissed")
                .isZero();
        chair.locator(".card:has-text('Meylan') [value^=confirm]").click();
        assertThat(chair.locator(".alert.good")).containsText("Votre décision est enregistrée");
        late.locator(".card:has-text('Meylan') [value^=confirm]").click();
        assertThat(late.locator(".alert.bad")).containsText("entre-temps");
        expectError("412");

        Page deputy = visitorSignedIn(DEPUTY).newPage();
        deputy.navigate(jury("recusals"));
        assertThat(deputy.locator("main")).not().containsText("Meylan");
        assertThat(deputy.locator("#settling .card")).hasCount(2);
        deputy.locator(".card:has-text('" + MEMBER + "') [value^=dismiss]").click();
        assertThat(deputy.locator(".card .error")).containsText("Dites pourquoi");
        expectError("422");
        deputy.locator(".card:has-text('" + MEMBER + "') textarea").fill("Sa sœur est partie.");
        deputy.locator(".card:has-text('" + MEMBER + "') [value^=dismiss]").click();
        assertThat(deputy.locator("table")).containsText("Sa sœur est partie.");
        hidden();
        logged();
        over();
    }

    /** What one may not see is unknown, whatever is asked for. */
    private void hidden() {
        String conflicts = "/api/v1/jury/conflicts?edition=territoire-numerique-libre/" + edition;
        String recusals = "/api/v1/jury/recusals?edition=territoire-numerique-libre/" + edition;
        Assertions.assertThat(call("GET", recusals, null, signedIn(MEMBER)).statusCode())
                .isEqualTo(404);
        Assertions.assertThat(get(jury("recusals").substring(at("").length()), "Cookie", signedIn(MEMBER))
                        .statusCode())
                .isEqualTo(404);
        Assertions.assertThat(call("GET", conflicts, null, signedInAsJuror()).statusCode())
                .as("to a juror of another edition")
                .isEqualTo(404);
        String chairs = call("GET", recusals, null, signedIn(CHAIR)).body();
        Assertions.assertThat(chairs).contains("Meylan").doesNotContain("Crolles");
        String all = call("GET", recusals, null, signedInAsOrganiser()).body();
        Assertions.assertThat(all).contains("Meylan", "Crolles").doesNotContain("\"mine\":true");
        String tie = ((List<?>) JsonTree.read(all))
                .stream()
                        .map(each -> (Map<?, ?>) each)
                        .filter(each -> each.get("candidate").equals("Crolles"))
                        .findFirst()
                        .orElseThrow()
                        .get("id")
                        .toString();
        String wish = "{\"state\": \"confirmed\"}";
        for (String id : List.of(tie, UUID.randomUUID().toString())) {
            Assertions.assertThat(call("PUT", "/api/v1/jury/recusals/" + id, wish, signedIn(CHAIR), "If-Match", "*")
                            .body())
                    .contains("\"code\":\"unknown\"");
        }
        String before = call("GET", conflicts, null, signedIn(MEMBER)).body();
        Assertions.assertThat(call("PUT", conflicts + "&dry-run=true", "{\"ties\": []}", signedIn(MEMBER))
                        .statusCode())
                .isEqualTo(200);
        Assertions.assertThat(call("GET", conflicts, null, signedIn(MEMBER)).body())
                .isEqualTo(before);
    }

    /** Nothing is left to press that would only be refused. */
    private void over() {
        sql("update edition set stage = 'DECIDED' where edition = '" + edition + "'");
        for (String page : List.of("ties", "profile")) {
            Assertions.assertThat(get(jury(page).substring(at("").length()), "Cookie", signedIn(MEMBER))
                            .body())
                    .as(page)
                    .contains("Cette édition est décidée")
                    .doesNotContain("id=\"go\"");
        }
    }

    private void logged() {
        String log = "/api/v1" + organisers + "/log.jsonl";
        var kept = call("GET", log, null, signedInAsOrganiser());
        LogCheck check = LogCheck.of(kept.body().lines().map(String::getBytes).toList());
        Assertions.assertThat(check.fault()).isEmpty();
        Assertions.assertThat(kept.headers().firstValue("ETag").orElseThrow()).contains(check.last());
        Assertions.assertThat(kept.body())
                .contains("juror-appointed", "ties-declared", "recusal-confirmed", "recusal-dismissed");
        Page page = organiser(visitor("fr-FR", DESKTOP)).newPage();
        page.navigate(at(organisers + "/jury"));
        assertThat(page.locator("[aria-labelledby=log-t] code")).hasText(check.last());
    }

    @ParameterizedTest
    @CsvSource({"fr-FR, 1280", "en-GB, 1280", "fr-FR, 390", "en-GB, 390"})
    void the_pages_hinder_nobody(String locale, int width) {
        appoint(CHAIR, "chair", ", \"employer\": \"" + MEYLAN + "\", \"absences\": [{\"first\": \"2026-08-01\"}]");
        appoint(MEMBER, "member", ", \"employer\": \"" + CROLLES + "\"");
        close();
        Page chair = signIn(visitor(locale, width), CHAIR).newPage();
        for (String page : List.of("profile", "ties", "recusals")) {
            chair.navigate(jury(page));
            assertThat(chair.locator("h1")).hasCount(1);
            assertAccessible(chair);
        }
        chair.navigate(at("/jury"));
        assertAccessible(chair);
        Page page = organiser(visitor(locale, width)).newPage();
        for (String path : List.of("", "/recusals", "/jury")) {
            page.navigate(at(organisers + path));
            assertThat(page.locator("h1")).hasCount(1);
            assertAccessible(page);
        }
        page.locator("tbody a").first().click();
        assertAccessible(page);
    }
}
