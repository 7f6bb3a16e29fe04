/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.inquiry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.etalon.account.PersonAddressBook;
import org.etalon.assessment.form.Spoken;
import org.etalon.core.questionnaire.Questionnaire;
import org.etalon.dossier.page.QuestionTitles;
import org.etalon.dossier.people.WorkerQuery;
import org.etalon.dossier.people.WorkerRow;
import org.etalon.dossier.submission.Submission;
import org.etalon.dossier.submission.SubmissionQuery;
import org.etalon.dossier.submission.manage.Answering;
import org.etalon.edition.EditionPlan;
import org.etalon.jury.JuryDesk;
import org.etalon.jury.assignment.Readers;
import org.etalon.jury.inquiry.InquiryDesk.Asked;
import org.etalon.mail.Post;
import org.etalon.mail.letter.Addressee;
import org.etalon.mail.letter.Letter;
import org.etalon.mail.letter.Notice;
import org.etalon.membership.Powers;
import org.etalon.membership.Teams;
import org.etalon.platform.text.Texts;

/**
 * Tells a candidate's people that the jury asks: by a letter to those who answer for the dossier where nothing else is awaited of them, else,
 * and the others, by a notice; and the juror that they answered. Nobody is told a word of it, nor who asks.
 */
@ApplicationScoped
public class InquiryLetters {
    private static final Duration SOON = Duration.ofHours(48);

    @Inject
    Answering answering;

    @Inject
    PersonAddressBook addresses;

    @Inject
    Teams teams;

    @Inject
    Post post;

    public void asked(JuryDesk desk, Questionnaire questionnaire, Asked asked) throws SQLException {
        Inquiry inquiry = asked.inquiry();
        Connection connection = desk.connection();
        String code = InquiryQuery.collectivity(connection, inquiry.dossier());
        ZonedDateTime until = inquiry.until().atZone(desk.edition().zone());
        List<Addressee> written = List.of();
        if (asked.isFirst()) {
            Submission submission =
                    SubmissionQuery.findCounting(connection, inquiry.dossier()).orElseThrow();
            written = answering.list(code, submission);
            written.forEach(to -> post.send(letter(desk.edition(), to, code, submission, inquiry, questionnaire)));
        }
        Notice notice = Notice.of(
                        InquiryOccasion.ASKED_TOO,
                        teams.name(code) + ", " + desk.key().split("/")[1],
                        page(inquiry),
                        until)
                .urgent(inquiry.until().minus(SOON).isBefore(desk.instant()));
        Set<String> told = written.stream().map(Addressee::email).collect(Collectors.toSet());
        for (UUID person : answerers(desk, inquiry, questionnaire)) {
            if (addresses.find(person).filter(to -> !told.contains(to.email())).isPresent()) {
                post.tell(person, notice);
            }
        }
    }

    /** Where the juror may still know of it. */
    public void answered(JuryDesk desk, Inquiry inquiry) throws SQLException {
        UUID juror = InquiryQuery.person(desk.connection(), inquiry.askedBy());
        if (Readers.find(desk.connection(), juror, inquiry.dossier(), desk.instant())
                .isPresent()) {
            String name = teams.name(InquiryQuery.collectivity(desk.connection(), inquiry.dossier()));
            String page = "/jury/dossiers/" + inquiry.dossier() + "/inquiries";
            post.tell(juror, Notice.of(InquiryOccasion.ANSWERED, desk.edition().titleFr(), page, name));
        }
    }

    private static List<UUID> answerers(JuryDesk desk, Inquiry inquiry, Questionnaire questionnaire)
            throws SQLException {
        return WorkerQuery.list(desk.connection(), inquiry.dossier(), desk.instant()).stream()
                .filter(row -> inquiry.mayBeAnsweredBy(new Powers(List.of(row.part())), questionnaire))
                .map(WorkerRow::person)
                .distinct()
                .toList();
    }

    private Letter letter(
            EditionPlan edition,
            Addressee to,
            String code,
            Submission submission,
            Inquiry inquiry,
            Questionnaire questionnaire) {
        return Letter.of(
                InquiryOccasion.ASKED,
                to,
                page(inquiry),
                teams.name(code),
                to.language().getLanguage().equals("en") ? edition.titleEn() : edition.titleFr(),
                submission.number(),
                inquiry.until().atZone(edition.zone()),
                about(inquiry, questionnaire, to.language()));
    }

    private static String page(Inquiry inquiry) {
        return "/dossiers/" + inquiry.dossier() + "/inquiries";
    }

    private static String about(Inquiry inquiry, Questionnaire questionnaire, Locale language) {
        return inquiry.question()
                .map(id -> new QuestionTitles(questionnaire, Spoken.in(language)).of(id))
                .orElseGet(() -> Texts.of("inquiry", language).get("whole"));
    }
}
