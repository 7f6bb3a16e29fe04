/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.decision.rest;

import java.util.List;
import java.util.UUID;
import org.etalon.jury.decision.Basis;
import org.etalon.jury.decision.Opinion;
import org.etalon.jury.decision.ReadBy;

/**
 * The readings that lie before the jury.
 *
 * @param in how many were handed in
 * @param wanted how many were to be
 * @param opinions what they propose; empty to a reader who hasn't handed in
 */
public record BasisJson(int in, int wanted, List<OpinionJson> opinions) {
    /** @param level proposed @param computed the level that the verdicts come to @param global the score likewise, in hundredths of a percent */
    public record OpinionJson(UUID juror, int level, List<String> mentions, int computed, int global) {
        static OpinionJson of(Opinion opinion) {
            return new OpinionJson(
                    opinion.juror(), opinion.level(), opinion.mentions(), opinion.computed(), opinion.global());
        }
    }

    /** How many readings there were. */
    public record ReadByJson(int in, int wanted) {
        /** Of what is known of a dossier. */
        public static ReadByJson of(ReadBy read) {
            return new ReadByJson(read.in(), read.wanted());
        }
    }

    /** Of the readings as they lie before who asks. */
    public static BasisJson of(Basis basis) {
        return new BasisJson(
                basis.read().in(),
                basis.read().wanted(),
                basis.opinions().stream().map(OpinionJson::of).toList());
    }
}
