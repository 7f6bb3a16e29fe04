/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.assignment.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.etalon.core.questionnaire.Domain;
import org.etalon.dossier.DossierEngines;
import org.etalon.edition.EditionPlan;
import org.etalon.jury.Absence;
import org.etalon.jury.Juror;
import org.etalon.jury.assignment.Assignable;
import org.etalon.jury.panel.page.Asked;
import org.etalon.platform.faces.Visit;
import org.etalon.platform.security.Caller;
import org.etalon.platform.security.Role;
import org.etalon.platform.text.Days;
import org.etalon.platform.text.Texts;
import org.etalon.platform.web.RoutesFilter;

/** What is shared out, as it is read. */
@Named
@RequestScoped
public class AssignmentWords {
    @Inject
    DossierEngines engines;

    @Inject
    Caller caller;

    static Texts texts() {
        return Texts.of("assignment", Asked.language());
    }

    /** Whether the page at hand is the organisers'. */
    public boolean isOrganising() {
        return caller.may(Role.ORGANISER)
                && String.valueOf(Visit.atHand().request().getAttribute(RoutesFilter.ADDRESS))
                        .startsWith("/organiser/");
    }

    /** Where the pages on sharing out stand, without a slash at the end. */
    public String getRoot() {
        return (isOrganising() ? "/organiser/editions/" : "/jury/") + Asked.edition() + "/assignments";
    }

    /** With an apostrophe as it is printed. */
    static String name(Assignable dossier) {
        return dossier.name().replace('\'', '\u2019');
    }

    static String kind(Assignable dossier) {
        return Texts.of("collectivity", Asked.language()).get("type." + dossier.kind());
    }

    /** Empty where there is none. */
    static String day(Optional<LocalDate> day) {
        return day.map(each -> Days.of(each, Asked.language())).orElse("");
    }

    /** What these domains are called, in the questionnaire's order. */
    String domains(EditionPlan edition, Collection<String> ids) {
        return engines.get(edition.questionnaire()).questionnaire().domains().stream()
                .filter(domain -> ids.contains(domain.id()))
                .map(domain -> title(domain))
                .collect(Collectors.joining(", "));
    }

    /** In which domains a juror is competent. */
    String domains(EditionPlan edition, Juror juror) {
        Set<String> domains = juror.profile().domains();
        return domains.isEmpty() ? texts().get("domains.all") : domains(edition, domains);
    }

    private static String title(Domain domain) {
        return domain.title().in(Asked.language().getLanguage());
    }

    /** When a juror is away from now on; empty where they aren't. */
    static String away(Juror juror, LocalDate today) {
        return juror.profile().absences().stream()
                .filter(each -> !each.last().isBefore(today))
                .map(AssignmentWords::away)
                .collect(Collectors.joining(", "));
    }

    private static String away(Absence absence) {
        String first = Days.of(absence.first(), Asked.language());
        return absence.first().equals(absence.last())
                ? texts().say("away.day", first)
                : texts().say("away.days", first, Days.of(absence.last(), Asked.language()));
    }
}
