/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.back.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.etalon.core.problem.ProblemCode;
import org.etalon.core.questionnaire.Questionnaire;
import org.etalon.dossier.export.back.Mistake;
import org.etalon.dossier.export.back.Origin;
import org.etalon.dossier.export.back.SentAnswer;
import org.etalon.dossier.export.back.SentAnswers;
import org.etalon.platform.text.StrictJson;

/**
 * A document of answers that came back. A question that it doesn't name stays as it is.
 *
 * @param tree as plain values
 */
public record SentDocument(Map<String, Object> tree) implements SentAnswers {
    /** @throws org.etalon.core.problem.RefusedException where they are no document of ours */
    public static SentDocument read(byte[] bytes) {
        var tree = StrictJson.object(bytes).orElseThrow(DocumentProblem.DOCUMENT_UNREADABLE::refusal);
        if (!AnswersDocument.FORMAT.equals(tree.get("format")) || !(tree.get("answers") instanceof Map)) {
            throw DocumentProblem.DOCUMENT_NOT_OURS.refusal();
        }
        return new SentDocument(tree);
    }

    @Override
    public Origin origin() {
        return new Origin(text("dossier"), text("questionnaire"), text("rules"));
    }

    private String text(String member) {
        return Objects.toString(tree.get(member), "");
    }

    @Override
    public List<SentAnswer> read(Questionnaire questionnaire, List<Mistake> mistakes) {
        return new EntriesReading(questionnaire, mistakes).read(tree);
    }

    @Override
    public boolean same(Object one, Object other) {
        return one instanceof BigDecimal number && other instanceof BigDecimal another
                ? number.compareTo(another) == 0
                : Objects.equals(one, other);
    }

    @Override
    public ProblemCode wrongVersion() {
        return DocumentProblem.DOCUMENT_VERSION;
    }
}
