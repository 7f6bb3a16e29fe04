/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.fill;

import static org.etalon.core.problem.RefusedException.refuseIfAny;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import java.util.function.LongPredicate;
import org.etalon.core.answer.Intake;
import org.etalon.core.answer.QuestionIndex;
import org.etalon.dossier.Given;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** A member answers a question, or changes the answer. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.PERSON)
public class SaveAnswer {
    @Inject
    AnswerDesks desks;

    /**
     * @param sent {@code answer}, {@code state} and {@code justification} as plain values, see {@code docs/dossier.md}
     * @param started whether the change started from this version of the answer; 0 where nothing was ever given
     * @throws org.etalon.core.problem.RefusedException where the dossier or the question is unknown to the person, where it isn't theirs
     *     to answer, with everything that doesn't fit, or where nothing is taken in now
     */
    public SaveOutcome save(UUID dossier, String question, Map<String, Object> sent, LongPredicate started) {
        return desks.with(
                dossier, desk -> desk.save(dossier, question, started, index -> given(index, question, sent)));
    }

    static Given given(QuestionIndex index, String question, Map<String, Object> sent) {
        Intake<Given> intake = GivenReading.read(index, question, sent);
        refuseIfAny(intake.problems());
        return intake.value().orElseThrow();
    }
}
