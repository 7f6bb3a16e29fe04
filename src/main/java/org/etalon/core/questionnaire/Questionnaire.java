/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.core.questionnaire;

import java.util.List;
import java.util.Optional;

/**
 * All that one edition asks and how it counts.
 *
 * @param language BCP 47, of texts without a language of their own
 * @param follows {@code <programme>/<edition>} of editions whose answers can be carried over, nearest first
 * @param strata at least one; {@link Stratum#ALL} where the files name none
 * @param digests of the canonical form
 */
public record Questionnaire(
        String programme,
        String edition,
        Text title,
        Optional<Text> intro,
        Status status,
        Optional<String> licence,
        String language,
        List<String> follows,
        List<Stratum> strata,
        List<Domain> domains,
        List<Level> levels,
        List<Check> checks,
        List<Mention> mentions,
        Digests digests) {

    public Questionnaire {
        follows = List.copyOf(follows);
        strata = List.copyOf(strata);
        domains = List.copyOf(domains);
        levels = List.copyOf(levels);
        checks = List.copyOf(checks);
        mentions = List.copyOf(mentions);
    }

    public enum Status {
        DRAFT,
        PUBLISHED,
        RETIRED
    }

    /** Where the condition holds, candidate and jury are shown the text beside the questions that it names; never scored. */
    public record Check(String id, Condition when, Text text) {}

    /** A special award. Where its condition holds it is proposed; the jury awards it. */
    public record Mention(String id, Text title, Optional<Text> meaning, Optional<Condition> propose) {}

    /** SHA-256 in hexadecimal: of all of it, and of it without texts, status and licence (format, "Versions"). */
    public record Digests(String rules, String content) {}

    /** The same with these digests. */
    public Questionnaire with(Digests others) {
        return new Questionnaire(
                programme, edition, title, intro, status, licence, language, follows, strata, domains, levels, checks,
                mentions, others);
    }

    /** {@code <programme>/<edition>}. */
    public String key() {
        return programme + "/" + edition;
    }

    /** All questions in document order. */
    public List<Question> questions() {
        return domains.stream().flatMap(domain -> domain.questions().stream()).toList();
    }

    /** How many questions one is asked at most: announced ones are none of this edition's. */
    public int answerable() {
        return (int)
                questions().stream().filter(question -> !question.announced()).count();
    }
}
