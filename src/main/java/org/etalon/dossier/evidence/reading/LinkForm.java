/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.evidence.reading;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.etalon.dossier.evidence.EvidenceAbout;
import org.etalon.dossier.evidence.EvidenceContent;
import org.etalon.dossier.evidence.EvidenceProblem;

/** A link as JSON: what is said of it, {@code url}, {@code questions}. */
public record LinkForm(EvidenceContent content, EvidenceAbout about, Set<String> questions) {
    private static final String QUESTIONS = "questions";

    /** @throws org.etalon.core.problem.RefusedException with everything that doesn't fit */
    public static LinkForm read(Map<String, Object> sent) {
        EvidenceAbout about = EvidenceReading.read(sent, Set.of("url", QUESTIONS));
        return new LinkForm(EvidenceContent.link(LinkAddress.of(sent.get("url"))), about, questions(sent));
    }

    private static Set<String> questions(Map<String, Object> sent) {
        Object raw = sent.get(QUESTIONS) == null ? List.of() : sent.get(QUESTIONS);
        Set<String> questions = new LinkedHashSet<>();
        if (!(raw instanceof List<?> list)) {
            throw EvidenceProblem.EVIDENCE_FIELD_OF_WRONG_TYPE.refusal(QUESTIONS);
        }
        for (Object each : list) {
            if (!(each instanceof String question)) {
                throw EvidenceProblem.EVIDENCE_FIELD_OF_WRONG_TYPE.refusal(QUESTIONS);
            }
            questions.add(question);
        }
        return questions;
    }
}
