/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.admission.decide;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.etalon.assessment.form.Spoken;
import org.etalon.core.scoring.Scoring;
import org.etalon.dossier.correction.Correction.Asked;
import org.etalon.dossier.page.QuestionTitles;
import org.etalon.dossier.submission.Submission;
import org.etalon.dossier.submission.SubmissionQuery;
import org.etalon.dossier.submission.manage.Answering;
import org.etalon.dossier.submission.manage.SubmissionArrived;
import org.etalon.edition.EditionPlan;
import org.etalon.jury.JuryDesk;
import org.etalon.jury.admission.AdmissionRow;
import org.etalon.jury.admission.decide.Deciding.Case;
import org.etalon.jury.assignment.AssignmentOccasion;
import org.etalon.mail.Post;
import org.etalon.mail.letter.Addressee;
import org.etalon.mail.letter.Letter;
import org.etalon.mail.letter.Notice;
import org.etalon.membership.Teams;

/** Writes to those who answer for a dossier, at once, and tells organisers of what comes back. */
@ApplicationScoped
public class AdmissionLetters {
    @Inject
    Answering answering;

    @Inject
    Teams teams;

    @Inject
    Post post;

    void asked(Case one, List<Asked> asked) throws SQLException {
        var first = asked.stream().map(Asked::until).min(Instant::compareTo).orElseThrow();
        for (Addressee to : addressees(one)) {
            send(
                    AdmissionOccasion.CORRECTION_ASKED,
                    to,
                    one,
                    asked.size(),
                    first.atZone(one.desk().edition().zone()),
                    titles(one.reopening().scoring(), asked, to.language()));
        }
    }

    void refused(Case one, String reason) throws SQLException {
        for (Addressee to : addressees(one)) {
            send(AdmissionOccasion.REFUSED, to, one, reason);
        }
    }

    /** Those who answer for it, at their pace: nothing is awaited of them. */
    void admitted(JuryDesk desk, AdmissionRow row) {
        Set<UUID> persons = new LinkedHashSet<>();
        persons.add(row.filed().by());
        persons.add(row.filed().signedBy());
        persons.addAll(teams.read(row.code()).administrators());
        // as the dossier's page is titled
        String about = row.printedName() + ", " + desk.key().split("/")[1];
        Notice notice = Notice.of(
                AdmissionOccasion.ADMITTED,
                about,
                "/dossiers/" + row.dossier(),
                row.filed().number());
        persons.forEach(person -> post.tell(person, notice));
    }

    /** Who was to read a dossier that the jury doesn't get any more. */
    void lifted(Case one, List<UUID> readers) {
        EditionPlan edition = one.desk().edition();
        Notice notice = Notice.of(
                AssignmentOccasion.ASSIGNMENT_LIFTED,
                edition.titleFr(),
                "/jury/" + edition.key() + "/dossiers",
                one.row().printedName());
        readers.forEach(person -> post.tell(person, notice));
    }

    void arrived(JuryDesk desk, SubmissionArrived event, UUID organiser) {
        EditionPlan edition = desk.edition();
        String page = "/organiser/editions/" + edition.key() + "/admissions/"
                + event.submission().dossier();
        String name = teams.name(event.collectivity());
        post.tell(
                organiser,
                Notice.of(AdmissionOccasion.CORRECTION_ARRIVED, edition.titleFr(), page, name)
                        .urgent(true));
    }

    private List<Addressee> addressees(Case one) throws SQLException {
        Submission submission = SubmissionQuery.findCounting(
                        one.desk().connection(), one.row().dossier())
                .orElseThrow();
        return answering.list(one.row().code(), submission);
    }

    private void send(AdmissionOccasion occasion, Addressee to, Case one, Object... more) {
        EditionPlan edition = one.desk().edition();
        List<Object> gaps = new ArrayList<>(List.of(
                one.row().printedName(),
                to.language().getLanguage().equals("en") ? edition.titleEn() : edition.titleFr(),
                one.row().filed().number()));
        gaps.addAll(List.of(more));
        post.send(new Letter(occasion, to, "/dossiers/" + one.row().dossier(), gaps));
    }

    private static String titles(Scoring scoring, List<Asked> asked, Locale language) {
        var titles = new QuestionTitles(scoring.questionnaire(), Spoken.in(language));
        return asked.stream().map(each -> titles.of(each.question())).collect(Collectors.joining(" ; "));
    }
}
