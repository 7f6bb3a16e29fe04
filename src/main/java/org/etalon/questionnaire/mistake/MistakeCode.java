/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.questionnaire.mistake;

import java.util.Locale;

/** What can be wrong in a questionnaire's files. The constant's name is the key of its sentence. */
public enum MistakeCode {
    // files
    FILE_MISSING,
    FILE_UNREADABLE,
    FILE_EMPTY,
    FILE_UNUSED,
    FILES_TOO_LARGE,
    UTF8_INVALID,
    CHARACTER_FORBIDDEN,
    // YAML and JSON
    JSON_SYNTAX,
    YAML_SYNTAX,
    YAML_TAB,
    YAML_COLON,
    YAML_INDENTATION,
    YAML_UNCLOSED,
    YAML_ANCHOR,
    YAML_ALIAS,
    YAML_TAG,
    YAML_DOCUMENTS,
    YAML_VERSION,
    NESTED_TOO_DEEP,
    KEY_DUPLICATE,
    KEY_MERGE,
    KEY_NOT_STRING,
    // keys and values
    KEY_UNKNOWN(true),
    KEY_MISSPELT(true),
    KEY_NOT_OF_TYPE(true),
    KEY_MISSING,
    VALUE_MISSING,
    NOT_A_MAP,
    NOT_A_LIST,
    NOT_A_STRING,
    NOT_QUOTED(true),
    NOT_A_NUMBER,
    NOT_AN_INTEGER,
    NOT_TRUE_OR_FALSE,
    NOT_AN_OPTION,
    NUMBER_OUT_OF_RANGE,
    DECIMALS_TOO_MANY,
    LIST_TOO_SHORT,
    LIST_TOO_LONG,
    SLUG_INVALID(true),
    ID_DUPLICATE,
    // texts
    TEXT_INVALID(true),
    TEXT_BLANK(true),
    TEXT_HTML(true),
    TEXT_INTRICATE(true),
    TEXT_WITHOUT_LANGUAGE(true),
    TRANSLATION_MISSING(true),
    LANGUAGE_INVALID(true),
    // the head
    FORMAT_UNKNOWN,
    FORMAT_NOT_FIRST(true),
    PROGRAMME_NOT_FOLDER(true),
    EDITION_NOT_FOLDER(true),
    EDITION_INVALID(true),
    EDITION_REFERENCE_INVALID(true),
    LICENCE_UNKNOWN(true),
    // strata
    STRATUM_RESERVED,
    STRATUM_WITHOUT_WHEN,
    STRATUM_LAST_WITH_WHEN,
    STRATUM_UNKNOWN,
    STRATUM_WITHOUT_NUMBER,
    // domains and questions
    DOMAIN_NOT_IN_PLACE,
    DOMAIN_NOT_FILE,
    DOMAIN_UNKNOWN,
    WEIGHTS_ALL_ZERO,
    SECTION_NESTED,
    QUESTIONS_TOO_MANY,
    POINTS_NOT_SCORABLE,
    SCORE_MISSING,
    SCALE_MISSING,
    SCALE_NOT_FROM_ZERO,
    SCALE_NOT_RISING,
    SCALE_BEYOND_ANSWERS,
    SCALE_SCORES_MIXED,
    EVIDENCE_WITHOUT_POINTS(true),
    REPLACED_CHOICE_UNKNOWN(true),
    REPLACED_WITHOUT_CHOICES(true),
    REPLACED_NOT_FOLLOWED(true),
    // conditions
    CONDITION_UNCLEAR,
    CONDITION_WITHOUT_TEST,
    CONDITION_WITH_TESTS,
    CONDITION_TOO_DEEP,
    TEST_NOT_OF_TYPE,
    TEST_NOT_OF_FACT,
    QUESTION_UNKNOWN,
    QUESTION_NOT_EARLIER,
    QUESTION_IN_STRATA,
    QUESTION_ANNOUNCED,
    STRATUM_IN_STRATA,
    CHOICE_UNKNOWN,
    CODE_INVALID,
    APPLIES_NOT_FREE,
    APPLIES_NOT_REQUIRED,
    APPLIES_NOT_APPLICABLE,
    // levels
    LEVEL_OUT_OF_ORDER,
    LEVEL_FALLS,
    // all
    MISTAKES_BEYOND;

    private final boolean onlyWords;

    MistakeCode() {
        this(false);
    }

    MistakeCode(boolean onlyWords) {
        this.onlyWords = onlyWords;
    }

    /** Whether it leaves untouched what the questionnaire counts. */
    public boolean onlyWords() {
        return onlyWords;
    }

    /** The code as REST tells it, such as {@code key-unknown}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
