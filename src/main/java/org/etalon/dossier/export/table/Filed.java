/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.table;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.etalon.dossier.AnswerState;

/**
 * One dossier as it was handed in, with the figures that were found then.
 *
 * @param digest of the snapshot, SHA-256 in hexadecimal
 * @param facts of the collectivité, by their names; what isn't known is left out
 * @param score of the whole
 * @param domains their scores in hundredths of a percent, by id; those out of scope are left out
 * @param mentions ids of those that are proposed
 * @param entries in the order of the questions
 */
record Filed(
        String number,
        Instant at,
        String digest,
        String collectivity,
        String name,
        Map<String, Object> facts,
        String stratum,
        Figures score,
        Map<String, Integer> domains,
        List<String> mentions,
        List<Entry> entries) {

    /** @param global in hundredths of a percent, as the proof coverage */
    record Figures(int global, int proof, int level) {}

    /**
     * What stands at a question.
     *
     * @param said what the collectivité said of its answer
     * @param answer a text, a list of texts, a number; null where there is none
     * @param standing {@code asked}, {@code not-asked} or {@code out-of-scope}
     * @param earned in hundredths of a point
     * @param pieces of evidence
     */
    record Entry(AnswerState said, Object answer, String standing, long earned, int pieces) {
        static final String ASKED = "asked";

        boolean isAsked() {
            return standing.equals(ASKED);
        }
    }

    /** A fact as text; null where it isn't known. */
    String fact(String name) {
        Object value = facts.get(name);
        return value == null ? null : value.toString();
    }

    /** A fact that is a number; null where it isn't known. */
    BigDecimal number(String name) {
        return (BigDecimal) facts.get(name);
    }
}
