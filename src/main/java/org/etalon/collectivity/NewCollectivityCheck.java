/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.collectivity;

import java.util.ArrayList;
import java.util.List;
import org.etalon.collectivity.directory.Place;
import org.etalon.collectivity.directory.Siren;
import org.etalon.collectivity.directory.Territories;
import org.etalon.collectivity.directory.Territory;
import org.etalon.core.problem.Problem;
import org.etalon.core.questionnaire.Fact;

/** The rules for a body that is added by hand, all of them told at once. */
final class NewCollectivityCheck {
    private static final int LONGEST_NAME = 200;
    private static final int LARGEST_POPULATION = 100_000_000;

    private final Territories territories;
    private final List<Problem> problems = new ArrayList<>();

    NewCollectivityCheck(Territories territories) {
        this.territories = territories;
    }

    /** To be asked once. */
    AddCollectivity.Checked of(NewCollectivity asked) {
        String siren = siren(asked);
        String name = said(asked.name());
        boolean named =
                !name.isEmpty() && name.length() <= LONGEST_NAME && name.chars().noneMatch(Character::isISOControl);
        check(named, CollectivityProblem.NAME_MISSING, "name", LONGEST_NAME);
        String type = said(asked.type());
        check(
                Fact.TYPES.contains(type),
                type.isEmpty() ? CollectivityProblem.TYPE_MISSING : CollectivityProblem.TYPE_UNKNOWN,
                "type",
                String.join(", ", Fact.TYPES));
        Integer population = asked.population();
        check(
                population == null || population >= 0 && population <= LARGEST_POPULATION,
                CollectivityProblem.POPULATION_WRONG,
                "population");
        check(isPlace(asked), CollectivityProblem.POSITION_WRONG, "position");
        String department = said(asked.department());
        String region = region(department, said(asked.region()), type);
        return new AddCollectivity.Checked(
                new NewCollectivity(
                        siren, name, type, department, region, population, asked.latitude(), asked.longitude()),
                problems);
    }

    private String siren(NewCollectivity asked) {
        String siren = Siren.withoutSpaces(said(asked.siren()));
        check(
                Siren.isValid(siren),
                siren.isEmpty() ? CollectivityProblem.SIREN_MISSING : CollectivityProblem.SIREN_WRONG,
                "siren",
                shortened(siren));
        return siren;
    }

    private String region(String department, String region, String type) {
        String own =
                territories.findDepartment(department).map(Territory::region).orElse("");
        boolean optional = type.equals("region") && department.isEmpty();
        var missing =
                department.isEmpty() ? CollectivityProblem.DEPARTMENT_MISSING : CollectivityProblem.DEPARTMENT_UNKNOWN;
        check(optional || !own.isEmpty(), missing, "department", shortened(department));
        if (region.isEmpty() && !optional) {
            return own;
        }
        boolean known = territories.findRegion(region).isPresent();
        check(known, CollectivityProblem.REGION_UNKNOWN, "region", shortened(region));
        check(!known || own.isEmpty() || own.equals(region), CollectivityProblem.REGION_OTHER, "region", region, own);
        return region;
    }

    private static boolean isPlace(NewCollectivity asked) {
        if (asked.latitude() == null || asked.longitude() == null) {
            return asked.latitude() == null && asked.longitude() == null;
        }
        return Place.isOnEarth(asked.latitude(), asked.longitude());
    }

    private static String said(String text) {
        return text == null ? "" : text.strip();
    }

    private static String shortened(String text) {
        return text.length() <= 20 ? text : text.substring(0, 20) + "…";
    }

    private void check(boolean fits, CollectivityProblem problem, String field, Object... found) {
        if (!fits) {
            problems.add(Problem.of(problem, field, found));
        }
    }
}
