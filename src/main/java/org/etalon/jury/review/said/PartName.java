/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.review.said;

import java.util.Optional;
import org.etalon.core.questionnaire.Questionnaire;

/**
 * Which part of a review: a question, a domain, or the conclusion.
 *
 * @param id of the question or domain; empty for the conclusion
 */
public record PartName(Kind kind, String id) {
    /** The part that is about the whole. */
    public static final String CONCLUSION = "conclusion";

    private static final String QUESTION = "questions/";
    private static final String DOMAIN = "domains/";

    /** What it is about. */
    public enum Kind {
        QUESTION,
        DOMAIN,
        CONCLUSION
    }

    /** The part of this name; empty where the questionnaire has none such. */
    public static Optional<PartName> find(String name, Questionnaire questionnaire) {
        if (name.equals(CONCLUSION)) {
            return Optional.of(new PartName(Kind.CONCLUSION, ""));
        }
        if (name.startsWith(QUESTION)) {
            return Optional.of(new PartName(Kind.QUESTION, name.substring(QUESTION.length())))
                    .filter(part -> questionnaire.questions().stream()
                            .anyMatch(each -> each.id().equals(part.id())));
        }
        return name.startsWith(DOMAIN)
                ? Optional.of(new PartName(Kind.DOMAIN, name.substring(DOMAIN.length())))
                        .filter(part -> questionnaire.domains().stream()
                                .anyMatch(each -> each.id().equals(part.id())))
                : Optional.empty();
    }

    /** The name of the part on a question. */
    public static String ofQuestion(String id) {
        return QUESTION + id;
    }

    /** The name of the part on a domain. */
    public static String ofDomain(String id) {
        return DOMAIN + id;
    }
}
