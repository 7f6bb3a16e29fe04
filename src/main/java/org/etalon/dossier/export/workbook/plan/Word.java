/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.workbook.plan;

import java.util.List;

/** Words that cells offer or formulas show; they stand on the sheet of choices, in this order, so that formulas hold none themselves. */
public enum Word {
    TO_CONFIRM("word.to-confirm"),
    UNKNOWN("word.unknown"),
    NOT_APPLICABLE("word.not-applicable"),
    YES("word.yes"),
    NO("word.no"),
    OUT_OF_SCOPE("word.out-of-scope"),
    DECLARED("word.declared"),
    HIDDEN("word.hidden"),
    UNANSWERED("word.unanswered"),
    HELD_BACK("word.held-back"),
    COUNTED("word.counted"),
    FAULT_CHOICE("word.fault.choice"),
    FAULT_ALONE("word.fault.alone"),
    FAULT_NUMBER("word.fault.number"),
    FAULT_RANGE("word.fault.range"),
    FAULT_PRECISE("word.fault.precise"),
    FAULT_TWICE("word.fault.twice"),
    FAULT_LONG("word.fault.long"),
    FAULT_ADDRESS("word.fault.address"),
    FAULT_DAY("word.fault.day"),
    FAULT_STATE("word.fault.state"),
    FAULT_DECLARATION("word.fault.declaration"),
    FAULT_REASON("word.fault.reason"),
    FAULT_MISSING("word.fault.missing"),
    FAULT_YES_NO("word.fault.yes-no");

    /** Those of a question's standing, from {@link Outcome#OUT} on. */
    public static final List<Word> STANDINGS = List.of(values()).subList(OUT_OF_SCOPE.ordinal(), COUNTED.ordinal() + 1);

    private final String key;

    Word(String key) {
        this.key = key;
    }

    public String in(Wording wording) {
        return wording.say(key);
    }

    /** What a cell of the reckoning holds for this fault of an answer or a state: 2 and more. */
    public int code() {
        return ordinal() - FAULT_CHOICE.ordinal() + 2;
    }
}
