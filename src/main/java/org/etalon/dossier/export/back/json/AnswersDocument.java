/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.back.json;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.etalon.core.questionnaire.Question;
import org.etalon.core.questionnaire.Questionnaire;
import org.etalon.dossier.Given;
import org.etalon.dossier.KeptAnswer;
import org.etalon.dossier.OpenDossier;
import org.etalon.platform.text.CanonicalText;
import org.etalon.platform.text.JsonTree;

/**
 * A dossier's answers as one JSON document in canonical form (RFC 8785), to the last character: of every question its {@code answer},
 * {@code state}, {@code justification} and {@code version}, also where nothing was given.
 */
public record AnswersDocument(String json) {
    static final String FORMAT = "etalon/answers/1";

    public static AnswersDocument of(OpenDossier dossier, Questionnaire questionnaire) {
        Map<String, KeptAnswer> kept = new HashMap<>();
        dossier.answers().forEach(answer -> kept.put(answer.question(), answer));
        Map<String, Object> answers = new LinkedHashMap<>();
        for (Question question : questionnaire.questions()) {
            answers.put(question.id(), entry(kept.get(question.id())));
        }
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("format", FORMAT);
        tree.put("dossier", dossier.head().id().toString());
        tree.put("questionnaire", questionnaire.key());
        tree.put("rules", questionnaire.digests().rules());
        tree.put("answers", answers);
        return new AnswersDocument(CanonicalText.of(tree));
    }

    /** @param kept null where nothing was given */
    private static Map<String, Object> entry(KeptAnswer kept) {
        Given given = kept == null ? Given.NOTHING : kept.given();
        Map<String, Object> entry = new HashMap<>();
        entry.put("answer", given.answer() == null ? null : JsonTree.read(given.answer()));
        entry.put("state", given.state().key());
        entry.put("justification", given.justification());
        entry.put("version", kept == null ? 0 : kept.version());
        return entry;
    }
}
