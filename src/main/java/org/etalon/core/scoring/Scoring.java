/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.core.scoring;

import org.etalon.core.answer.AnswerSheet;
import org.etalon.core.answer.Answers;
import org.etalon.core.answer.Facts;
import org.etalon.core.answer.QuestionIndex;
import org.etalon.core.condition.FactCodes;
import org.etalon.core.questionnaire.Fact;
import org.etalon.core.questionnaire.Questionnaire;

/**
 * The one engine that gives every figure. Compiled once per questionnaire, then used by any number of threads at once; the same
 * facts and answers always give the same result, and nothing that fits the questionnaire makes it fail.
 */
public final class Scoring {
    private final QuestionIndex index;
    private final FactCodes codes;
    private final Outline outline;
    private final Ground[] grounds;

    private Scoring(Questionnaire questionnaire) {
        index = QuestionIndex.of(questionnaire);
        codes = new FactCodes(questionnaire.strata());
        outline = new Outline(questionnaire, index, codes);
        grounds = questionnaire.strata().stream()
                .map(stratum -> Ground.of(questionnaire, index.questions(), stratum.id()))
                .toArray(Ground[]::new);
    }

    /** @throws IllegalArgumentException where a condition names what the questionnaire doesn't have */
    public static Scoring compile(Questionnaire questionnaire) {
        return new Scoring(questionnaire);
    }

    public Questionnaire questionnaire() {
        return outline.questionnaire;
    }

    /** The questions to which {@link Answers} for this engine are made. */
    public QuestionIndex index() {
        return index;
    }

    /**
     * What the stored answer to the question at this position is worth, 0..100, whether or not it is asked or held back; 0 where there
     * is none.
     */
    public int worth(Answers answers, int position) {
        return answers.answered(position) ? outline.marking.score(position, answers.code(position)) : 0;
    }

    /** The id of the collectivity's stratum: the first whose condition holds (step 1). */
    public String stratum(Facts facts) {
        return grounds[stratum(codes.of(facts))].stratum();
    }

    /**
     * The figures alone.
     *
     * @throws IllegalArgumentException where the answers were made for another questionnaire
     */
    public Score score(Facts facts, Answers answers) {
        return tally(facts, answers).score();
    }

    /**
     * The whole result, explained.
     *
     * @throws IllegalArgumentException where the answers were made for another questionnaire
     */
    public Assessment assess(Facts facts, Answers answers) {
        Tally tally = tally(facts, answers);
        return new Explanation(outline, tally.ground(), answers, tally).assessment();
    }

    /** The whole result, explained. */
    public Assessment assess(AnswerSheet sheet) {
        return assess(sheet.facts(), sheet.answers());
    }

    private Tally tally(Facts facts, Answers answers) {
        if (answers.index() != index) {
            throw new IllegalArgumentException("the answers were made for another questionnaire");
        }
        long[] known = codes.of(facts);
        int stratum = stratum(known);
        known[Fact.STRATUM.ordinal()] = stratum;
        return new Tally(outline, grounds[stratum], known, answers);
    }

    private int stratum(long[] facts) {
        int at = 0;
        while (!outline.fits(at, facts)) {
            at++;
        }
        return at;
    }
}
