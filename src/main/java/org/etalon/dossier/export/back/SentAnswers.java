/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.back;

import java.util.List;
import org.etalon.core.problem.ProblemCode;
import org.etalon.core.questionnaire.Questionnaire;

/** Answers that were given elsewhere, as a file brings them. */
public interface SentAnswers {
    /** What they answer. */
    Origin origin();

    /**
     * What is said of each question that the file has.
     *
     * @param mistakes takes what is wrong with the file, beside what is wrong with a single answer
     */
    List<SentAnswer> read(Questionnaire questionnaire, List<Mistake> mistakes);

    /** Whether two plain values are one to whoever had the file. */
    boolean same(Object one, Object other);

    /** Of an answer whose version is none that ever was; its place is the first argument. */
    ProblemCode wrongVersion();
}
