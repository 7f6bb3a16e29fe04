/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.fill.plain;

import java.util.List;
import org.etalon.core.problem.Problem;
import org.etalon.dossier.KeptAnswer;

/** What came of one question of a form. */
public sealed interface EnteredOutcome {
    /** As it stood in the form, and left alone whatever stands there now. */
    record Untouched() implements EnteredOutcome {}

    /** Kept. */
    record Kept() implements EnteredOutcome {}

    /** Somebody else was first; nothing was changed. */
    record Disputed(KeptAnswer theirs) implements EnteredOutcome {}

    /** Nothing was changed, for these reasons. */
    record Refused(List<Problem> problems) implements EnteredOutcome {
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
