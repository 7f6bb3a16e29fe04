/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.etalon.core.answer.Answer;
import org.etalon.core.answer.AnswerSheet;
import org.etalon.core.answer.Answers;
import org.etalon.core.answer.QuestionIndex;

/**
 * A dossier as it stood at one instant.
 *
 * @param answers what has been given or proven, and the questions asked for by name; a question that is not there has nothing
 * @param stamp of all its answers; of no state where nobody is to remember them
 */
public record OpenDossier(DossierHead head, List<KeptAnswer> answers, KnownAnswers.Stamp stamp) {
    public OpenDossier {
        answers = List.copyOf(answers);
    }

    public OpenDossier(DossierHead head, List<KeptAnswer> answers) {
        this(head, answers, KnownAnswers.Stamp.NONE);
    }

    /** What stands at a question; empty where nothing was read of it. */
    public Optional<KeptAnswer> find(String question) {
        return answers.stream().filter(each -> each.question().equals(question)).findFirst();
    }

    /** A number that rises with each change of the whole, and with nothing else. */
    public long revision() {
        return head.version() + answers.stream().mapToLong(KeptAnswer::version).sum();
    }

    /** What its score is made from. */
    public AnswerSheet sheet(QuestionIndex index) {
        Map<String, Answer> given = new HashMap<>();
        Map<String, String> notApplicable = new HashMap<>();
        Set<String> evidence = new HashSet<>();
        for (KeptAnswer kept : answers) {
            String question = kept.question();
            AnswerText.counted(index, question, kept.given()).ifPresent(answer -> given.put(question, answer));
            AnswerText.declared(kept.given()).ifPresent(reason -> notApplicable.put(question, reason));
            if (kept.evidence() > 0) {
                evidence.add(question);
            }
        }
        return new AnswerSheet(head.facts(), Answers.of(index, given, notApplicable, evidence));
    }
}
