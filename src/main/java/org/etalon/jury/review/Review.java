/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.review;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.etalon.core.answer.Answers;
import org.etalon.core.answer.QuestionIndex;
import org.etalon.core.questionnaire.Question;
import org.etalon.core.review.Verdict;
import org.etalon.jury.review.said.Conclusion;
import org.etalon.jury.review.said.Correction;
import org.etalon.jury.review.said.PartName;
import org.etalon.jury.review.said.QuestionVerdict;

/**
 * What one juror says of one dossier.
 *
 * @param id null before anything was said
 * @param handedIn empty while it is being written
 * @param parts by their names
 */
public record Review(UUID id, UUID juror, UUID dossier, Optional<HandedIn> handedIn, Map<String, ReviewPart> parts) {
    public Review {
        parts = Map.copyOf(parts);
    }

    /** When it was handed in, and what had been read. */
    public record HandedIn(Instant at, UUID submission) {}

    /** What stands in a part. */
    public ReviewPart part(String name) {
        ReviewPart part = parts.get(name);
        return part == null ? ReviewPart.nothing(name) : part;
    }

    /** A number that rises with each change of the whole. */
    public long revision() {
        return parts.values().stream().mapToLong(ReviewPart::version).sum() + (handedIn.isPresent() ? 1 : 0);
    }

    /** Whether anything was said. */
    public boolean isBegun() {
        return id != null;
    }

    /** What is said of a question. */
    public QuestionVerdict at(QuestionIndex index, String question) {
        ReviewPart part = parts.get(PartName.ofQuestion(question));
        return part == null ? QuestionVerdict.NOTHING : QuestionVerdict.of(index, question, part.tree());
    }

    /** What counts of every question of which something is said, in the order of the questionnaire. @param declared what was handed in */
    public Map<String, Verdict> counting(Answers declared) {
        QuestionIndex index = declared.index();
        return index.questions().stream()
                .map(Question::id)
                .filter(id -> parts.containsKey(PartName.ofQuestion(id)))
                .collect(Collectors.toMap(
                        Function.identity(),
                        id -> new Correction(declared, id, at(index, id)).counting(),
                        (one, other) -> one,
                        LinkedHashMap::new));
    }

    public Conclusion conclusion() {
        return Conclusion.of(part(PartName.CONCLUSION).tree());
    }

    /** The opinion on a domain; empty where there is none. */
    public String opinion(String domain) {
        Object opinion = part(PartName.ofDomain(domain)).tree().get("opinion");
        return opinion == null ? "" : opinion.toString();
    }
}
