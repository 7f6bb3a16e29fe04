/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.workbook.calc;

import static org.etalon.platform.sheet.Formula.call;
import static org.etalon.platform.sheet.Formula.of;
import static org.etalon.platform.sheet.Formula.when;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.etalon.core.scoring.Requirement;
import org.etalon.core.scoring.Score;
import org.etalon.dossier.export.workbook.plan.Outcome;
import org.etalon.dossier.export.workbook.plan.Subject;
import org.etalon.platform.sheet.Area;
import org.etalon.platform.sheet.Cell;
import org.etalon.platform.sheet.Formula;
import org.etalon.platform.sheet.Style;

/** What a requirement asks and what of it is reached, plainly or with declarations put back; both with the engine's figures. */
final class RequirementFormulas {
    private final Subject subject;
    private final Reckoned places;
    private final Conditions conditions;
    private final Requirement requirement;
    private final boolean strict;
    private final Score score;
    private final Area domains;

    RequirementFormulas(
            Subject subject, Reckoned places, Conditions conditions, Requirement requirement, boolean strict) {
        this.subject = subject;
        this.places = places;
        this.conditions = conditions;
        this.requirement = requirement;
        this.strict = strict;
        score = strict ? subject.assessment().strict() : subject.assessment().score();
        domains = places.domains(strict ? Reckoned.STRICT : Reckoned.SCORE);
    }

    Cell asks() {
        if (requirement instanceof Requirement.AtLeastDomains some) {
            long asked = Math.min(some.asks(), scores().count());
            return calculated(call("MIN", of(some.asks()), call("COUNT", of(domains))), asked);
        }
        return Cell.number(asked(), Style.TRACE);
    }

    private long asked() {
        if (requirement instanceof Requirement.Global global) {
            return global.asks();
        }
        if (requirement instanceof Requirement.EachDomain each) {
            return each.asks();
        }
        if (requirement instanceof Requirement.NamedDomain named) {
            return named.asks();
        }
        return requirement instanceof Requirement.Proof proof ? proof.asks() : 1;
    }

    Cell reached() {
        int column = strict ? Reckoned.STRICT_FIGURE : Reckoned.FIGURE;
        if (requirement instanceof Requirement.Global) {
            return calculated(of(places.global(column)), score.global());
        }
        if (requirement instanceof Requirement.Proof) {
            return calculated(of(places.proof(column)), score.proof());
        }
        if (requirement instanceof Requirement.EachDomain) {
            Formula lowest = when(call("COUNT", of(domains)).is("=", 0), of(""), call("MIN", of(domains)));
            return calculated(lowest, scores().min());
        }
        if (requirement instanceof Requirement.NamedDomain named) {
            return calculated(of(domains.from().down(position(named))), score.domain(position(named)));
        }
        if (requirement instanceof Requirement.AtLeastDomains some) {
            Formula enough = call("COUNTIF", of(domains), of(">=" + some.score()));
            return calculated(enough, reachedDomains(some));
        }
        Requirement.Require require = (Requirement.Require) requirement;
        Formula formula = conditions.formula(require.condition(), Outcome.COUNTED);
        return calculated(when(formula, of(1), of(0)), isMet(require) ? 1 : 0);
    }

    /** Whether it holds in the dossier as it stands. */
    boolean holds() {
        if (requirement instanceof Requirement.Global global) {
            return score.global() >= global.asks();
        }
        if (requirement instanceof Requirement.Proof proof) {
            return score.proof() >= proof.asks();
        }
        if (requirement instanceof Requirement.EachDomain each) {
            return scores().allMatch(reached -> reached >= each.asks());
        }
        if (requirement instanceof Requirement.NamedDomain named) {
            return score.domain(position(named)).orElse(named.asks()) >= named.asks();
        }
        if (requirement instanceof Requirement.AtLeastDomains some) {
            return reachedDomains(some) >= Math.min(some.asks(), scores().count());
        }
        return isMet((Requirement.Require) requirement);
    }

    private boolean isMet(Requirement.Require require) {
        return conditions.holds(require.condition(), Outcome.COUNTED);
    }

    private long reachedDomains(Requirement.AtLeastDomains some) {
        return scores().filter(reached -> reached >= some.score()).count();
    }

    private int position(Requirement.NamedDomain named) {
        List<String> ids = subject.questionnaire().domains().stream()
                .map(domain -> domain.id())
                .toList();
        return ids.indexOf(named.domain().id());
    }

    private IntStream scores() {
        return IntStream.range(0, subject.questionnaire().domains().size())
                .mapToObj(score::domain)
                .filter(OptionalInt::isPresent)
                .mapToInt(OptionalInt::getAsInt);
    }

    private static Cell calculated(Formula formula, long result) {
        return Cell.calculated(formula, result, Style.TRACE);
    }

    private static Cell calculated(Formula formula, OptionalInt result) {
        return result.isPresent() ? calculated(formula, result.getAsInt()) : Cell.calculated(formula, "", Style.TRACE);
    }
}
