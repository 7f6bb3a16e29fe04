/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.publication;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.etalon.core.questionnaire.Questionnaire;
import org.etalon.dossier.DossierEngines;
import org.etalon.dossier.submission.Submission;
import org.etalon.dossier.submission.SubmissionQuery;
import org.etalon.dossier.submission.manage.Answering;
import org.etalon.edition.EditionPlan;
import org.etalon.edition.EditionQuery;
import org.etalon.label.publication.DecisionQuery.DecisionRow;
import org.etalon.mail.Post;
import org.etalon.mail.letter.Addressee;
import org.etalon.mail.letter.Letter;
import org.etalon.platform.persistence.Database;
import org.etalon.platform.persistence.Sql;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;
import org.etalon.platform.text.Markdown;
import org.etalon.platform.text.Texts;

/** Writes to those who answer for dossiers once what was decided on them is public: each once, whatever node does it. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.EVERYBODY)
public class TellCandidates {
    @Resource(lookup = Database.NAME)
    DataSource source;

    @Inject
    EditionQuery editions;

    @Inject
    Answering answering;

    @Inject
    DossierEngines engines;

    @Inject
    Post post;

    @Inject
    Clock clock;

    /** All editions whose instant has come. @return how many letters were written */
    public int tell() {
        Instant now = clock.instant();
        return Sql.with(source, connection -> {
            int letters = 0;
            for (String edition : PublicationRepository.listUntold(connection, now)) {
                if (PublicationRepository.noteTold(connection, edition, now)) {
                    letters += tell(
                            connection, editions.find(edition).orElseThrow().plan());
                }
            }
            return letters;
        });
    }

    private int tell(Connection connection, EditionPlan edition) throws SQLException {
        var questionnaire = engines.get(edition.questionnaire()).questionnaire();
        int letters = 0;
        for (DecisionRow decision : DecisionQuery.list(connection, edition.key())) {
            Submission submission =
                    SubmissionQuery.findCounting(connection, decision.dossier()).orElseThrow();
            var snapshot = SubmissionQuery.snapshot(connection, submission);
            for (Addressee to : answering.list(snapshot.collectivity(), submission)) {
                post.send(
                        letter(decision, edition, questionnaire, snapshot.name().replace('\'', '\u2019'), to));
                letters++;
            }
        }
        return letters;
    }

    /** The level in words; where the edition has but one, by its title. */
    static String awarded(int level, Questionnaire questionnaire, Locale language) {
        return questionnaire.levels().size() == 1
                ? Markdown.plain(questionnaire.levels().get(0).title().in(language.getLanguage()))
                : Texts.of("publication", language).say("letter.level", level);
    }

    private static Letter letter(
            DecisionRow decision, EditionPlan edition, Questionnaire questionnaire, String name, Addressee to) {
        boolean english = to.language().getLanguage().equals("en");
        List<Object> gaps = new ArrayList<>(List.of(name, english ? edition.titleEn() : edition.titleFr()));
        if (decision.level() > 0) {
            gaps.add(awarded(decision.level(), questionnaire, to.language()));
        }
        return new Letter(
                decision.level() > 0 ? PublicationOccasion.AWARDED : PublicationOccasion.NOT_AWARDED,
                to,
                "/dossiers/" + decision.dossier(),
                gaps);
    }
}
