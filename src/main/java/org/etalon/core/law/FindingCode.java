/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.core.law;

/**
 * What can be found; the constant's name is the key of its sentence. All are mistakes but {@link #CONDITION_PART_NEVER_HOLDS}, a
 * warning. Strata, domains and questions are told by their ids, percents and answers as they are written in questionnaires.
 */
public enum FindingCode {
    /** A test holds for the worse answer and not for the better one: question, worse answer, better answer. */
    BETTER_ANSWER_HARMS,
    /** A test holds while the question is unanswered and not any more with this answer: question, answer. */
    FIRST_ANSWER_HARMS,
    /** A test holds while the question is unanswered and never once it is answered: question. */
    ANY_ANSWER_HARMS,
    /** No answers and facts fulfil the condition. */
    CONDITION_NEVER_HOLDS,
    /** The condition can hold, but this part of it never does. */
    CONDITION_PART_NEVER_HOLDS,
    /** Earlier strata take every collectivity: stratum. */
    STRATUM_NEVER_TAKEN,
    /** Even the best answers give a lower global score: percent asked, stratum, percent reached. */
    GLOBAL_OUT_OF_REACH,
    /** Even the best answers, all proven, give a lower proof coverage: percent asked, stratum, percent reached. */
    PROOF_OUT_OF_REACH,
    /** Even the best answers give the domain a lower score: percent asked, stratum, percent reached, domain. */
    DOMAIN_OUT_OF_REACH,
    /** Even the best answers lift fewer domains so high: percent asked, stratum, domains that reach it, domains asked. */
    DOMAINS_OUT_OF_REACH;

    /** Whether one condition has it by itself, whatever stands elsewhere but in the questions that it names. */
    public boolean isOfCondition() {
        return compareTo(CONDITION_PART_NEVER_HOLDS) <= 0;
    }

    /** Whether the questionnaire is refused for it. */
    public boolean isMistake() {
        return this != CONDITION_PART_NEVER_HOLDS;
    }
}
