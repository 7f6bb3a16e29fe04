/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.page.proof;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.etalon.core.questionnaire.Question;
import org.etalon.dossier.evidence.EvidenceItem;
import org.etalon.dossier.page.Opened;

/**
 * The evidence of one question.
 *
 * @param lacking the key of the sentence that says what it means that there is none; empty where there is some, or where it means nothing
 */
public record QuestionProofs(String question, List<EvidenceLine> lines, String lacking) {
    public QuestionProofs {
        lines = List.copyOf(lines);
    }

    /** Of each question of a domain that takes evidence, by its id. */
    public static Map<String, QuestionProofs> of(Opened opened, String domain, List<EvidenceItem> items) {
        List<EvidenceLine> lines = new EvidenceLines(opened, Map.of()).list(items);
        return opened.questionnaire().domains().stream()
                .filter(each -> each.id().equals(domain))
                .flatMap(each -> each.questions().stream())
                .filter(question -> question.evidence().isPresent())
                .collect(Collectors.toMap(Question::id, question -> of(question, lines, provable(opened, question))));
    }

    private static boolean provable(Opened opened, Question question) {
        return opened.assessment()
                .questions()
                .get(opened.scoring().index().get(question.id()))
                .provable();
    }

    private static QuestionProofs of(Question question, List<EvidenceLine> all, boolean provable) {
        List<EvidenceLine> lines = all.stream()
                .filter(line ->
                        line.questions().stream().anyMatch(served -> served.id().equals(question.id())))
                .toList();
        String lacking = question.evidence().get().required() ? "page.lacking.required" : "page.lacking.wished";
        return new QuestionProofs(question.id(), lines, lines.isEmpty() && provable ? lacking : "");
    }
}
