/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.review.rest;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.etalon.assessment.AssessmentJson;
import org.etalon.core.problem.Problem;
import org.etalon.core.questionnaire.Domain;
import org.etalon.core.questionnaire.Question;
import org.etalon.core.scoring.Assessment;
import org.etalon.dossier.rest.JsonBytes;
import org.etalon.jury.review.Review;
import org.etalon.jury.review.ReviewGaps;
import org.etalon.jury.review.ReviewOutcome.Saved;
import org.etalon.jury.review.ReviewPart;
import org.etalon.jury.review.UnderReview;
import org.etalon.jury.review.said.PartName;
import org.etalon.jury.review.said.ReviewProblem;
import org.etalon.jury.review.said.Told;
import org.etalon.platform.rest.ProblemJson;
import org.etalon.platform.text.CanonicalText;

/** Reviews as JSON. */
final class ReviewJson {
    private ReviewJson() {}

    /** All of it with what it lacks, what was declared and what the juror comes to, scored by the same engine. */
    static byte[] of(UnderReview under, Locale language) {
        return JsonBytes.of(json -> {
            write(under, json);
            json.writeArrayFieldStart("lacks");
            if (under.mayWrite()) {
                for (Problem gap : new ReviewGaps(under).list()) {
                    write(gap, language, json);
                }
            }
            json.writeEndArray();
            score("declared", under.declared(), json);
            score("reviewed", under.reviewed(), json);
        });
    }

    private static void write(UnderReview under, JsonGenerator json) throws IOException {
        Review review = under.review();
        json.writeStringField("dossier", under.reader().dossier().toString());
        json.writeStringField("edition", under.reader().desk().key());
        json.writeStringField("collectivity", under.collectivity());
        json.writeStringField("name", under.name());
        json.writeStringField("submission", under.submission().number());
        json.writeStringField(
                "handedInAt",
                review.handedIn().map(each -> each.at().toString()).orElse(null));
        json.writeBooleanField("open", under.mayWrite());
        json.writeStringField(
                "endsAt", under.reader().end().map(Object::toString).orElse(null));
        said(under, review, true, json);
    }

    /** What is said, part by part. @param own whether it is told with what is for the reader alone */
    static void said(UnderReview under, Review review, boolean own, JsonGenerator json) throws IOException {
        List<Question> questions = under.scoring().index().questions();
        parts("verdicts", questions.stream().map(Question::id).toList(), PartName::ofQuestion, review, own, json);
        List<Domain> domains = under.scoring().questionnaire().domains();
        parts("opinions", domains.stream().map(Domain::id).toList(), PartName::ofDomain, review, own, json);
        json.writeFieldName("conclusion");
        json.writeRawValue(part(review.part(PartName.CONCLUSION), own));
    }

    private static void parts(
            String field,
            List<String> ids,
            java.util.function.UnaryOperator<String> name,
            Review review,
            boolean own,
            JsonGenerator json)
            throws IOException {
        json.writeObjectFieldStart(field);
        for (String id : ids) {
            if (review.parts().containsKey(name.apply(id))) {
                json.writeFieldName(id);
                json.writeRawValue(part(review.part(name.apply(id)), own));
            }
        }
        json.writeEndObject();
    }

    private static void score(String field, Assessment assessment, JsonGenerator json) throws IOException {
        json.writeFieldName(field);
        AssessmentJson.write(assessment, json);
    }

    /** A part with its version. */
    private static String part(ReviewPart part, boolean own) {
        Map<String, Object> tree = own ? new HashMap<>() : Told.of(part.tree());
        if (own) {
            part.tree().forEach((field, value) -> tree.put(field.toString(), value));
        }
        tree.put("version", part.version());
        if (part.changedAt() != null) {
            tree.put("changedAt", part.changedAt().toString());
        }
        return CanonicalText.of(tree);
    }

    /** One's own, with what it lacks before it counts. */
    private static String part(UnderReview under, ReviewPart part) {
        var lack = under.lackOf(part.name());
        String said = part(part, true);
        return lack.isEmpty()
                ? said
                : said.replaceFirst("\\{", "{\"lacks\":\"" + lack.get().slug() + "\",");
    }

    /** What was saved: the part, and {@code reviewed}, in which it is. */
    static byte[] of(Saved saved) {
        return JsonBytes.of(json -> {
            json.writeFieldName("part");
            json.writeRawValue(part(saved.under(), saved.part()));
            score("reviewed", saved.under().reviewed(), json);
        });
    }

    /** The problem of who came second, with {@code theirs}: the part that stands there. */
    static byte[] stale(UnderReview under, ReviewPart theirs, Locale language) {
        return JsonBytes.of(json -> {
            refusal(theirs.name(), language, json);
            json.writeFieldName("theirs");
            json.writeRawValue(part(under, theirs));
        });
    }

    /** The same of the whole. */
    static byte[] stale(UnderReview theirs, Locale language) {
        return JsonBytes.of(json -> {
            refusal("", language, json);
            json.writeObjectFieldStart("theirs");
            write(theirs, json);
            json.writeEndObject();
        });
    }

    private static void refusal(String at, Locale language, JsonGenerator json) throws IOException {
        Problem problem = ReviewProblem.REVIEW_STALE.at(at);
        json.writeNumberField("status", ReviewProblem.REVIEW_STALE.kind().status());
        json.writeStringField("code", problem.code().slug());
        json.writeStringField("detail", ProblemJson.sentence(problem, language));
        json.writeArrayFieldStart("problems");
        write(problem, language, json);
        json.writeEndArray();
    }

    private static void write(Problem problem, Locale language, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("code", problem.code().slug());
        json.writeStringField("at", problem.at());
        json.writeStringField("detail", ProblemJson.sentence(problem, language));
        json.writeEndObject();
    }
}
