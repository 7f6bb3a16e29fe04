/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.review;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.etalon.core.answer.AnswerSheet;
import org.etalon.core.answer.Answers;
import org.etalon.core.questionnaire.Question;
import org.etalon.core.review.Reading;
import org.etalon.core.review.Reviewed;
import org.etalon.core.scoring.Assessment;
import org.etalon.core.scoring.Assessment.QuestionResult;
import org.etalon.core.scoring.Scoring;
import org.etalon.core.scoring.Standing;
import org.etalon.dossier.submission.Snapshot;
import org.etalon.dossier.submission.Submission;
import org.etalon.dossier.submission.SubmissionQuery;
import org.etalon.dossier.submission.filed.Content;
import org.etalon.jury.review.said.Correction;
import org.etalon.jury.review.said.PartName;
import org.etalon.jury.review.said.QuestionVerdict;
import org.etalon.jury.review.said.ReviewProblem;
import org.etalon.jury.review.said.Terms;

/**
 * What was handed in last, before a juror, with what they say of it.
 *
 * @param name what the collectivité is called
 * @param collectivity its code
 * @param declared what was handed in, scored
 * @param reviewed the same with the juror's verdicts, as far as they count
 */
public record UnderReview(
        Reader reader,
        Submission submission,
        String name,
        String collectivity,
        Content content,
        Scoring scoring,
        Review review,
        Assessment declared,
        Assessment reviewed) {

    /** @param engines the engine of a questionnaire by its key */
    public static UnderReview read(Reader reader, Function<String, Scoring> engines) throws SQLException {
        return read(reader, engines, ReviewQuery.get(reader.desk().connection(), reader.juror(), reader.dossier()));
    }

    static UnderReview read(Reader reader, Function<String, Scoring> engines, Review review) throws SQLException {
        var connection = reader.desk().connection();
        Submission submission =
                SubmissionQuery.findCounting(connection, reader.dossier()).orElseThrow();
        Snapshot snapshot = SubmissionQuery.snapshot(connection, submission);
        Scoring scoring = engines.apply(reader.desk().edition().questionnaire());
        Content content = Content.of(snapshot.state(), scoring.index());
        Assessment declared = scoring.assess(content.sheet());
        return new UnderReview(
                reader,
                submission,
                snapshot.name().replace('\'', '\u2019'),
                snapshot.collectivity(),
                content,
                scoring,
                review,
                declared,
                scoring.assess(content.sheet().facts(), reviewed(content.sheet(), review)));
    }

    private static Answers reviewed(AnswerSheet sheet, Review review) {
        return Reviewed.answers(sheet.answers(), review.counting(sheet.answers()));
    }

    /** The same with another review. */
    public UnderReview with(Review other) {
        return new UnderReview(
                reader,
                submission,
                name,
                collectivity,
                content,
                scoring,
                other,
                declared,
                scoring.assess(content.sheet().facts(), reviewed(content.sheet(), other)));
    }

    /** A review of this dossier that was handed in, to be compared. */
    public Reading reading(Review handedIn) {
        return reading(handedIn, content, scoring);
    }

    /** Likewise. @param content what was handed in @param scoring the engine of its questionnaire */
    public static Reading reading(Review handedIn, Content content, Scoring scoring) {
        Answers declared = content.sheet().answers();
        var verdicts = handedIn.counting(declared);
        Answers answers = Reviewed.answers(declared, verdicts);
        return new Reading(
                handedIn.juror(),
                handedIn.conclusion().level().orElse(0),
                verdicts,
                answers,
                scoring.assess(content.sheet().facts(), answers));
    }

    public Terms terms() {
        return new Terms(scoring.questionnaire(), content.sheet().answers());
    }

    public boolean mayWrite() {
        return reader.mayWrite(review);
    }

    /** Whether a question is to be judged: it was answered where it is asked, or declared not applicable. */
    public static boolean isToJudge(QuestionResult declared) {
        return declared.standing().answered() || declared.standing() == Standing.DECLARED;
    }

    /** The questions of a domain that are to be judged and are not yet, in order: nothing is decided, or a correction lacks something. */
    public List<String> unjudged(String domain) {
        return toBeJudged(domain)
                .filter(id -> !said(id).isJudged() || lack(id).isPresent())
                .toList();
    }

    /** Those of them at which nothing is decided. */
    public List<String> undecided(String domain) {
        return toBeJudged(domain).filter(id -> !said(id).isJudged()).toList();
    }

    private QuestionVerdict said(String question) {
        return review.at(scoring.index(), question);
    }

    /** What a correction lacks before it counts; empty where it lacks nothing, or nothing is corrected. */
    public Optional<ReviewProblem> lack(String question) {
        return new Correction(content.sheet().answers(), question, said(question)).lack();
    }

    /** The questions with a correction that doesn't count yet, in order. */
    public List<String> uncounted() {
        return scoring.index().questions().stream()
                .map(Question::id)
                .filter(id -> lack(id).isPresent())
                .toList();
    }

    /** The same of a part by its name; only one about a question lacks anything. */
    public Optional<ReviewProblem> lackOf(String part) {
        return PartName.find(part, scoring.questionnaire())
                .filter(each -> each.kind() == PartName.Kind.QUESTION)
                .flatMap(each -> lack(each.id()));
    }

    private Stream<String> toBeJudged(String domain) {
        return declared.questions().stream()
                .filter(each -> each.place().domain().id().equals(domain))
                .filter(UnderReview::isToJudge)
                .map(each -> each.place().question().id());
    }

    /** How many questions of a domain are to be judged. */
    public int toJudge(String domain) {
        return (int) toBeJudged(domain).count();
    }
}
