/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.publication;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.etalon.core.answer.AnswerSheet;
import org.etalon.core.answer.Facts;
import org.etalon.core.review.MiddleReading;
import org.etalon.core.review.Reviewed;
import org.etalon.core.scoring.Assessment;
import org.etalon.core.scoring.Scoring;
import org.etalon.dossier.submission.Snapshot;
import org.etalon.dossier.submission.SubmissionQuery;
import org.etalon.dossier.submission.filed.Content;
import org.etalon.jury.review.Review;
import org.etalon.jury.review.ReviewQuery;
import org.etalon.label.LabelResult;
import org.etalon.label.LabelResult.DomainScore;
import org.etalon.label.LabelRow;
import org.etalon.label.answers.PublishedSheet;
import org.etalon.label.publication.DecisionQuery.DecisionRow;

/**
 * What a dossier came to: what was handed in, scored as declared and as the jury's middle reading has it. Readings are not averaged; the
 * middle one, by its global score, the lower of two, is one that somebody wrote, and can be computed again by anybody who has it.
 *
 * @param name what the collectivité is called
 * @param collectivity its code
 * @param sheet the answers of the middle reading
 */
record Outcome(
        UUID dossier,
        String name,
        String collectivity,
        Facts facts,
        String stratum,
        DecisionRow decision,
        LabelResult result,
        PublishedSheet sheet) {
    /** @param engine of the edition's questionnaire */
    static Outcome of(Connection connection, DecisionRow decision, Scoring engine) throws SQLException {
        return of(connection, decision, engine, ReviewQuery.listHandedIn(connection, decision.dossier()));
    }

    /** As it was decided on these readings. */
    static Outcome of(Connection connection, DecisionRow decision, Scoring engine, List<Review> reviews)
            throws SQLException {
        UUID dossier = decision.dossier();
        Snapshot snapshot = SubmissionQuery.snapshot(
                connection, SubmissionQuery.findCounting(connection, dossier).orElseThrow());
        AnswerSheet sheet = Content.of(snapshot.state(), engine.index()).sheet();
        Scored declared = Scored.of(sheet, engine);
        Scored reviewed = middle(
                declared,
                reviews.stream()
                        .map(review -> Reviewed.answers(sheet.answers(), review.counting(sheet.answers())))
                        .map(answers -> Scored.of(new AnswerSheet(sheet.facts(), answers), engine))
                        .toList());
        return new Outcome(
                dossier,
                snapshot.name(),
                snapshot.collectivity(),
                sheet.facts(),
                declared.assessment().stratum(),
                decision,
                result(decision, declared.assessment(), reviewed.assessment(), reviews),
                PublishedSheet.of(reviewed.sheet()));
    }

    /** The levels that scores come to, whatever is decided. */
    LabelRow.Computed computed() {
        return new LabelRow.Computed(result.before().level(), result.after().level());
    }

    /** Answers, and what the engine makes of them. */
    record Scored(AnswerSheet sheet, Assessment assessment) {
        static Scored of(AnswerSheet sheet, Scoring engine) {
            return new Scored(sheet, engine.assess(sheet));
        }
    }

    static Scored middle(Scored declared, List<Scored> readings) {
        return MiddleReading.of(readings, each -> each.assessment().score().global())
                .orElse(declared);
    }

    private static LabelResult result(
            DecisionRow decision, Assessment declared, Assessment reviewed, List<Review> reviews) {
        List<DomainScore> domains = new ArrayList<>();
        for (int i = 0; i < declared.domains().size(); i++) {
            String id = declared.domains().get(i).domain().id();
            domains.add(new DomainScore(
                    id,
                    known(declared.domains().get(i).score()),
                    known(reviewed.domains().get(i).score()),
                    said(reviews, review -> Stream.of(review.opinion(id)))));
        }
        return new LabelResult(
                decision.level(),
                declared.levels().size(),
                standing(declared),
                standing(reviewed),
                domains,
                decision.mentions(),
                said(reviews, review -> review.conclusion().strengths().stream()),
                said(reviews, review -> review.conclusion().ways().stream()),
                LabelResult.questions(reviewed));
    }

    private static LabelResult.Standing standing(Assessment assessment) {
        return new LabelResult.Standing(
                assessment.score().level(), assessment.score().global());
    }

    private static Integer known(OptionalInt score) {
        return score.isPresent() ? Integer.valueOf(score.getAsInt()) : null;
    }

    /** In nobody's name, each once. */
    private static List<String> said(List<Review> reviews, Function<Review, Stream<String>> what) {
        return reviews.stream()
                .flatMap(what)
                .filter(each -> !each.isBlank())
                .distinct()
                .toList();
    }
}
