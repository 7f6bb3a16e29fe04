/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.workbook.calc;

import java.util.List;
import org.etalon.core.condition.FactCodes;
import org.etalon.core.condition.ProgramWriter;
import org.etalon.core.condition.Sight;
import org.etalon.core.questionnaire.Condition;
import org.etalon.core.questionnaire.Fact;
import org.etalon.core.questionnaire.Stratum;
import org.etalon.core.scoring.Standing;
import org.etalon.dossier.export.workbook.plan.Outcome;
import org.etalon.dossier.export.workbook.plan.Subject;

/** Whether a condition holds in the dossier as it stands, by the engine's own conditions. */
final class Holding {
    private final Subject subject;
    private final FactCodes codes;
    private final byte[] outcomes;
    private final long[] facts;

    Holding(Subject subject) {
        this.subject = subject;
        List<Stratum> strata = subject.questionnaire().strata();
        codes = new FactCodes(strata);
        var questions = subject.assessment().questions();
        outcomes = new byte[questions.size()];
        for (int at = 0; at < outcomes.length; at++) {
            outcomes[at] = (byte) questions.get(at).standing().ordinal();
        }
        facts = new long[Fact.values().length];
    }

    /** @param least how a question must stand at least for its answer to be seen */
    boolean holds(Condition condition, Outcome least) {
        var writer = new ProgramWriter(subject.scoring().index(), codes);
        int at = writer.write(condition);
        // only now are all names known that the condition uses
        System.arraycopy(codes.of(subject.sheet().facts()), 0, facts, 0, facts.length);
        facts[Fact.STRATUM.ordinal()] = stratum();
        int standing = (least == Outcome.COUNTED ? Standing.COUNTED : Standing.HELD_BACK).ordinal();
        return writer.finish().holds(at, new Sight(facts, subject.sheet().answers(), outcomes, standing));
    }

    private int stratum() {
        List<Stratum> strata = subject.questionnaire().strata();
        int at = 0;
        while (!strata.get(at).id().equals(subject.assessment().stratum())) {
            at++;
        }
        return at;
    }
}
