/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.assessment.form;

import java.util.List;

/**
 * What a person entered for one question, exactly as entered, and what is wrong with it.
 *
 * @param values what was ticked or written; none where nothing was
 * @param evidence whether evidence was declared
 * @param justification why it does not apply; empty where it does
 * @param problem a sentence; empty where all is well
 * @param asked whether it is asked, as far as known
 */
public record FormEntry(List<String> values, boolean evidence, String justification, String problem, boolean asked) {
    /** Nothing entered. */
    public static final FormEntry NONE = new FormEntry(List.of(), false, "", "", true);

    public FormEntry {
        values = List.copyOf(values);
    }

    /** Whether this choice was ticked. */
    public boolean chose(String choice) {
        return values.contains(choice);
    }

    /** What was written, one entry a line. */
    public String written() {
        return String.join("\n", values);
    }
}
