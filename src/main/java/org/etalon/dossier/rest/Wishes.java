/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.rest;

import static org.etalon.core.problem.RefusedException.refuseIfAny;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.etalon.core.problem.Problem;
import org.etalon.dossier.DossierProblem;
import org.etalon.dossier.fill.NewDossier;

/** What is asked for in bodies, from plain values. */
final class Wishes {
    private static final Set<String> NEW = Set.of("programme", "edition", "collectivity", "assessment");

    private Wishes() {}

    /** @throws org.etalon.core.problem.RefusedException with every field that is not as it should be */
    @SuppressWarnings("unchecked")
    static NewDossier newDossier(Map<String, Object> sent) {
        List<Problem> problems = new ArrayList<>();
        sent.keySet().stream()
                .filter(field -> !NEW.contains(field))
                .forEach(field -> problems.add(Problem.of(DossierProblem.FIELD_UNKNOWN, "", readable(field))));
        String programme = text(sent, "programme", problems);
        String edition = text(sent, "edition", problems);
        String collectivity = text(sent, "collectivity", problems);
        Object assessment = sent.get("assessment");
        if (assessment != null && !(assessment instanceof Map)) {
            problems.add(Problem.of(DossierProblem.FIELD_OF_WRONG_TYPE, "assessment"));
        }
        refuseIfAny(problems);
        return new NewDossier(collectivity, programme + "/" + edition, (Map<String, Object>) assessment);
    }

    /** @throws org.etalon.core.problem.RefusedException where there is no whole number from 0 */
    static long version(Map<String, Object> sent) {
        boolean right = sent.get("version") instanceof BigDecimal number
                && number.signum() >= 0
                && number.compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) <= 0
                && number.stripTrailingZeros().scale() <= 0;
        refuseIfAny(right ? List.of() : List.of(Problem.of(DossierProblem.FIELD_OF_WRONG_TYPE, "version")));
        return ((BigDecimal) sent.get("version")).longValueExact();
    }

    private static String text(Map<String, Object> sent, String field, List<Problem> problems) {
        if (sent.get(field) instanceof String text) {
            return text;
        }
        problems.add(Problem.of(DossierProblem.FIELD_OF_WRONG_TYPE, field));
        return "";
    }

    private static String readable(String field) {
        return field.replaceAll("[^\\p{L}\\p{N}_-]", "·").replaceAll("^(.{60}).+$", "$1…");
    }
}
