/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.questionnaire.mistake;

import java.util.Locale;

/** What can be wrong in a questionnaire's files. The constant's name is the key of its sentence. */
public enum MistakeCode {
    // files
    FILE_MISSING(Harm.RULES),
    FILE_UNREADABLE(Harm.RULES),
    FILE_EMPTY(Harm.RULES),
    FILE_UNUSED(Harm.NONE),
    FILES_TOO_LARGE(Harm.RULES),
    UTF8_INVALID(Harm.RULES),
    CHARACTER_FORBIDDEN(Harm.RULES),
    // YAML and JSON
    JSON_SYNTAX(Harm.RULES),
    JSON_CUT(Harm.RULES),
    YAML_SYNTAX(Harm.RULES),
    YAML_TAB(Harm.RULES),
    YAML_COLON(Harm.RULES),
    YAML_INDENTATION(Harm.RULES),
    YAML_UNCLOSED(Harm.RULES),
    YAML_ANCHOR(Harm.RULES),
    YAML_ALIAS(Harm.RULES),
    YAML_TAG(Harm.RULES),
    YAML_DOCUMENTS(Harm.RULES),
    YAML_VERSION(Harm.RULES),
    NESTED_TOO_DEEP(Harm.RULES),
    KEY_DUPLICATE(Harm.RULES),
    KEY_MERGE(Harm.RULES),
    KEY_NOT_STRING(Harm.RULES),
    // keys and values
    KEY_UNKNOWN(Harm.WORDS),
    KEY_MISSPELT(Harm.WORDS),
    KEY_NOT_OF_TYPE(Harm.WORDS),
    KEY_MISSING(Harm.RULES),
    VALUE_MISSING(Harm.RULES),
    NOT_A_MAP(Harm.RULES),
    NOT_A_LIST(Harm.RULES),
    NOT_A_STRING(Harm.RULES),
    NOT_QUOTED(Harm.WORDS),
    NOT_A_NUMBER(Harm.RULES),
    NOT_AN_INTEGER(Harm.RULES),
    NOT_TRUE_OR_FALSE(Harm.RULES),
    NOT_AN_OPTION(Harm.RULES),
    NUMBER_OUT_OF_RANGE(Harm.RULES),
    DECIMALS_TOO_MANY(Harm.RULES),
    LIST_TOO_SHORT(Harm.RULES),
    LIST_TOO_LONG(Harm.RULES),
    SLUG_INVALID(Harm.WORDS),
    ID_DUPLICATE(Harm.RULES),
    // texts
    TEXT_INVALID(Harm.WORDS),
    TEXT_BLANK(Harm.WORDS),
    TEXT_HTML(Harm.WORDS),
    TEXT_INTRICATE(Harm.WORDS),
    TEXT_WITHOUT_LANGUAGE(Harm.WORDS),
    TRANSLATION_MISSING(Harm.NONE),
    LANGUAGE_INVALID(Harm.WORDS),
    // the head
    FORMAT_UNKNOWN(Harm.RULES),
    FORMAT_NOT_FIRST(Harm.WORDS),
    PROGRAMME_NOT_FOLDER(Harm.WORDS),
    EDITION_NOT_FOLDER(Harm.WORDS),
    EDITION_INVALID(Harm.WORDS),
    EDITION_REFERENCE_INVALID(Harm.WORDS),
    LICENCE_UNKNOWN(Harm.WORDS),
    // strata
    STRATUM_RESERVED(Harm.RULES),
    STRATUM_WITHOUT_WHEN(Harm.RULES),
    STRATUM_LAST_WITH_WHEN(Harm.RULES),
    STRATUM_UNKNOWN(Harm.RULES),
    STRATUM_WITHOUT_NUMBER(Harm.RULES),
    // domains and questions
    DOMAIN_NOT_IN_PLACE(Harm.RULES),
    DOMAIN_NOT_FILE(Harm.RULES),
    DOMAIN_UNKNOWN(Harm.RULES),
    WEIGHTS_ALL_ZERO(Harm.RULES),
    SECTION_NESTED(Harm.RULES),
    QUESTIONS_TOO_MANY(Harm.RULES),
    POINTS_NOT_SCORABLE(Harm.RULES),
    SCORE_MISSING(Harm.RULES),
    SCALE_MISSING(Harm.RULES),
    SCALE_NOT_FROM_ZERO(Harm.RULES),
    SCALE_NOT_RISING(Harm.RULES),
    SCALE_BEYOND_ANSWERS(Harm.RULES),
    SCALE_SCORES_MIXED(Harm.RULES),
    EVIDENCE_WITHOUT_POINTS(Harm.WORDS),
    REPLACED_CHOICE_UNKNOWN(Harm.WORDS),
    REPLACED_WITHOUT_CHOICES(Harm.WORDS),
    // conditions
    CONDITION_UNCLEAR(Harm.RULES),
    CONDITION_WITHOUT_TEST(Harm.RULES),
    CONDITION_WITH_TESTS(Harm.RULES),
    CONDITION_TOO_DEEP(Harm.RULES),
    TEST_NOT_OF_TYPE(Harm.RULES),
    TEST_NOT_OF_FACT(Harm.RULES),
    QUESTION_UNKNOWN(Harm.RULES),
    QUESTION_NOT_EARLIER(Harm.RULES),
    QUESTION_IN_STRATA(Harm.RULES),
    QUESTION_ANNOUNCED(Harm.RULES),
    STRATUM_IN_STRATA(Harm.RULES),
    CHOICE_UNKNOWN(Harm.RULES),
    CODE_INVALID(Harm.RULES),
    APPLIES_NOT_FREE(Harm.RULES),
    APPLIES_NOT_REQUIRED(Harm.RULES),
    APPLIES_NOT_APPLICABLE(Harm.RULES),
    // levels
    LEVEL_OUT_OF_ORDER(Harm.RULES),
    LEVEL_FALLS(Harm.RULES),
    // laws: named as in org.etalon.core.law.FindingCode
    BETTER_ANSWER_HARMS(Harm.RULES),
    FIRST_ANSWER_HARMS(Harm.RULES),
    ANY_ANSWER_HARMS(Harm.RULES),
    CONDITION_NEVER_HOLDS(Harm.RULES),
    CONDITION_PART_NEVER_HOLDS(Harm.NONE),
    STRATUM_NEVER_TAKEN(Harm.RULES),
    GLOBAL_OUT_OF_REACH(Harm.RULES),
    PROOF_OUT_OF_REACH(Harm.RULES),
    DOMAIN_OUT_OF_REACH(Harm.RULES),
    DOMAINS_OUT_OF_REACH(Harm.RULES),
    // all
    MISTAKES_BEYOND(Harm.RULES);

    /** What a mistake leaves open. */
    private enum Harm {
        /** What the author meant to count. */
        RULES,
        /** Only what is read, or how it is called. */
        WORDS,
        /** Nothing: a warning. */
        NONE
    }

    private final Harm harm;

    MistakeCode(Harm harm) {
        this.harm = harm;
    }

    /** Whether it leaves open what the author meant to count. */
    public boolean harmsRules() {
        return harm == Harm.RULES;
    }

    /** The code as REST tells it, such as {@code key-unknown}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
