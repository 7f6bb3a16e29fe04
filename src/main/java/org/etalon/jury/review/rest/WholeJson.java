/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.review.rest;

import static org.etalon.core.problem.RefusedException.refuseIfAny;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.etalon.core.problem.Problem;
import org.etalon.dossier.DossierProblem;
import org.etalon.jury.review.said.PartName;

/** A whole review as it is sent, in the shape in which it is told; what only tells of it is ignored. */
final class WholeJson {
    /** What each part is told with and is not of its content. */
    private static final Set<String> TOLD = Set.of("version", "changedAt");

    private final Map<String, Map<String, Object>> parts = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private WholeJson() {}

    /** Parts by their names. @throws org.etalon.core.problem.RefusedException where something is no object */
    static Map<String, Map<String, Object>> parts(Map<String, Object> sent) {
        var whole = new WholeJson();
        whole.group(sent, "verdicts", PartName::ofQuestion);
        whole.group(sent, "opinions", PartName::ofDomain);
        if (sent.get("conclusion") != null) {
            whole.part(PartName.CONCLUSION, sent.get("conclusion"));
        }
        refuseIfAny(whole.problems);
        return whole.parts;
    }

    private void group(Map<String, Object> sent, String field, UnaryOperator<String> name) {
        Object group = sent.get(field);
        if (group instanceof Map<?, ?> members) {
            members.forEach((id, part) -> part(name.apply(id.toString()), part));
        } else if (group != null) {
            problems.add(Problem.of(DossierProblem.FIELD_OF_WRONG_TYPE, field));
        }
    }

    private void part(String name, Object sent) {
        if (!(sent instanceof Map<?, ?> members)) {
            problems.add(Problem.of(DossierProblem.FIELD_OF_WRONG_TYPE, name));
            return;
        }
        Map<String, Object> part = new HashMap<>();
        members.forEach((field, value) -> {
            if (!TOLD.contains(field.toString())) {
                part.put(field.toString(), value);
            }
        });
        parts.put(name, part);
    }
}
