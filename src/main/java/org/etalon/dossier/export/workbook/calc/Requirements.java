/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.workbook.calc;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.etalon.core.questionnaire.Domain;
import org.etalon.core.questionnaire.Level;
import org.etalon.core.questionnaire.PerStratum;
import org.etalon.core.scoring.Assessment.LevelResult;
import org.etalon.core.scoring.Requirement;
import org.etalon.dossier.export.workbook.plan.Subject;

/** What levels ask, whichever domains happen to be in scope. */
public final class Requirements {
    private Requirements() {}

    /** All that a level asks in the dossier's stratum, in the order of the format; what is reached is nothing. */
    public static List<Requirement> of(Subject subject, Level level) {
        String stratum = subject.assessment().stratum();
        List<Requirement> all = new ArrayList<>();
        all.add(new Requirement.Global(level.global().in(stratum), 0));
        level.eachDomain()
                .ifPresent(each -> all.add(new Requirement.EachDomain(each.in(stratum), OptionalInt.empty())));
        for (Domain domain : subject.questionnaire().domains()) {
            PerStratum asked = level.domains().get(domain.id());
            if (asked != null) {
                all.add(new Requirement.NamedDomain(domain, asked.in(stratum), 0));
            }
        }
        level.atLeastDomains()
                .ifPresent(some ->
                        all.add(new Requirement.AtLeastDomains(some.score().in(stratum), some.count(), 0)));
        level.proof().ifPresent(proof -> all.add(new Requirement.Proof(proof.in(stratum), 0)));
        level.require().ifPresent(condition -> all.add(Requirement.Require.unmet(condition)));
        return all;
    }

    /** Whether one of these holds in the dossier as it stands. */
    public static boolean holds(Subject subject, Level level, Requirement asked) {
        LevelResult result = subject.assessment().levels().stream()
                .filter(each -> each.level() == level)
                .findFirst()
                .orElseThrow();
        return result.requirements().stream()
                .filter(each -> isOfSameKind(each, asked))
                .allMatch(Requirement::holds);
    }

    private static boolean isOfSameKind(Requirement one, Requirement other) {
        boolean named = one instanceof Requirement.NamedDomain first
                && other instanceof Requirement.NamedDomain second
                && first.domain() != second.domain();
        return one.kind().equals(other.kind()) && !named;
    }
}
