/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.panel;

import static org.etalon.core.problem.RefusedException.refuseIfAny;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.etalon.collectivity.directory.DirectoryIndex;
import org.etalon.core.problem.Problem;
import org.etalon.jury.Absence;
import org.etalon.jury.Juror.JurorProfile;
import org.etalon.jury.JuryProblem;

/**
 * What a juror brings along, as somebody asks for it in a form or a document. What is not said is empty.
 *
 * @param employer a code of the directory
 * @param most a whole number
 * @param absences the first and the last day of each, such as {@code 2026-12-24}; without a last day it is one day
 */
public record ProfileWish(
        String organisation, String employer, Set<String> domains, String most, List<AbsenceWish> absences) {
    /** Of somebody of whom nothing is known yet. */
    public static final ProfileWish NOTHING = new ProfileWish("", "", Set.of(), "", List.of());

    private static final int LONGEST = 200;
    private static final int MOST = 1_000;

    /** Absences at once. */
    public static final int ABSENCES = 4;

    public ProfileWish {
        domains = Set.copyOf(domains);
        absences = List.copyOf(absences);
    }

    /** Days as they were written. */
    public record AbsenceWish(String first, String last) {
        boolean isEmpty() {
            return first.isBlank() && last.isBlank();
        }
    }

    /** What stands, to begin a form with. */
    public static ProfileWish of(JurorProfile profile) {
        return new ProfileWish(
                profile.organisation(),
                profile.employer(),
                profile.domains(),
                profile.most().map(Object::toString).orElse(""),
                profile.absences().stream()
                        .map(each -> new AbsenceWish(
                                each.first().toString(), each.last().toString()))
                        .toList());
    }

    /**
     * @param known the domains of the edition's questionnaire
     * @throws org.etalon.core.problem.RefusedException with everything that makes no sense; the places are the fields
     */
    JurorProfile checked(Set<String> known, DirectoryIndex directory) {
        List<Problem> problems = new ArrayList<>();
        String from = organisation.strip();
        if (from.length() > LONGEST) {
            problems.add(JuryProblem.ORGANISATION_LONG.at("organisation", LONGEST));
        }
        String body = employer.strip();
        if (!body.isEmpty() && directory.find(body).isEmpty()) {
            problems.add(JuryProblem.EMPLOYER_UNKNOWN.at("employer", body));
        }
        domains.stream()
                .filter(domain -> !known.contains(domain))
                .sorted()
                .forEach(domain -> problems.add(JuryProblem.JUROR_DOMAIN_UNKNOWN.at("domains", domain)));
        Optional<Integer> limit = limit(problems);
        List<Absence> days = days(problems);
        refuseIfAny(problems);
        return new JurorProfile(from, body, domains, limit, days);
    }

    private Optional<Integer> limit(List<Problem> problems) {
        if (most.isBlank()) {
            return Optional.empty();
        }
        if (!most.strip().matches("[0-9]{1,4}") || Integer.parseInt(most.strip()) > MOST) {
            problems.add(JuryProblem.MOST_WRONG.at("most", MOST));
            return Optional.empty();
        }
        return Optional.of(Integer.valueOf(most.strip()));
    }

    private List<Absence> days(List<Problem> problems) {
        if (absences.size() > ABSENCES) {
            problems.add(JuryProblem.ABSENCES_MANY.at("absences", ABSENCES));
            return List.of();
        }
        List<Absence> days = new ArrayList<>();
        for (int i = 0; i < absences.size(); i++) {
            AbsenceWish wish = absences.get(i);
            if (!wish.isEmpty()) {
                Optional<Absence> absence = day(wish);
                boolean again = absence.isPresent()
                        && days.stream().anyMatch(each -> each.first()
                                .equals(absence.get().first()));
                if (absence.isEmpty() || again) {
                    problems.add(JuryProblem.ABSENCE_WRONG.at("absence" + i));
                } else {
                    days.add(absence.get());
                }
            }
        }
        return days;
    }

    private static Optional<Absence> day(AbsenceWish wish) {
        try {
            LocalDate first = LocalDate.parse(wish.first().strip());
            LocalDate last =
                    wish.last().isBlank() ? first : LocalDate.parse(wish.last().strip());
            return last.isBefore(first) ? Optional.empty() : Optional.of(new Absence(first, last));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
