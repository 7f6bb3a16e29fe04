/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.etalon.account.PersonNames;
import org.etalon.assessment.Scored;
import org.etalon.assessment.report.Report;
import org.etalon.dossier.page.LocalMoments;
import org.etalon.dossier.page.Moments;
import org.etalon.dossier.submission.Submission;
import org.etalon.edition.EditionPlan;
import org.etalon.edition.EditionQuery;
import org.etalon.membership.Teams;
import org.etalon.platform.paper.Paper;
import org.etalon.platform.setting.BaseAddress;
import org.etalon.platform.text.Texts;

/** Adds to a dossier what is said of it elsewhere: names, the edition's title and clocks, addresses. */
@ApplicationScoped
public class Chronicles {
    @Inject
    EditionQuery editions;

    @Inject
    PersonNames personNames;

    @Inject
    LocalMoments localMoments;

    @Inject
    Teams teams;

    @Inject
    BaseAddress base;

    /** What a collectivité is called today. */
    String name(String collectivity) {
        return teams.name(collectivity);
    }

    /** @param scored the source's content, by the engine of its questionnaire */
    Paper paper(Source source, Scored scored, Instant now, Locale locale) {
        EditionPlan edition = editions.find(source.edition()).orElseThrow().plan();
        Report report = Report.of(scored, Optional.of(source.name()), now, edition.zone(), locale);
        Filing filing = source.filing();
        var document = new DossierPaper(
                        source.dossier(), report, source.content(), filing, chronicle(source, edition, locale))
                .document();
        return new Paper(document, stem(source, edition, locale));
    }

    private Chronicle chronicle(Source source, EditionPlan edition, Locale locale) {
        Map<UUID, String> names = personNames.list(
                source.filing().all().stream().flatMap(Chronicles::persons).collect(Collectors.toSet()), locale);
        return new Chronicle(
                title(edition, locale),
                names,
                at -> localMoments.say(source.collectivity(), moments(edition, locale, at), at),
                base::link);
    }

    private static String title(EditionPlan edition, Locale locale) {
        return locale.getLanguage().equals("en") ? edition.titleEn() : edition.titleFr();
    }

    /** Never “today”: a paper is read later. */
    private static Moments moments(EditionPlan edition, Locale locale, Instant at) {
        return new Moments(edition.zone(), locale, at.minus(Duration.ofDays(2)));
    }

    private static Stream<UUID> persons(Submission submission) {
        return Stream.of(submission.by(), submission.signed().person());
    }

    private static String stem(Source source, EditionPlan edition, Locale locale) {
        var texts = Texts.of("paper", locale);
        String state = source.filing().exactly().map(Submission::number).orElseGet(() -> texts.get("file.draft"));
        return texts.say("file", source.name(), title(edition, locale), state);
    }
}
