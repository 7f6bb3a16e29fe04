/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.laureate;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/** What a laureate wants to show, as it was sent. @param evidence ids of pieces; null for none */
public record ChoiceWish(boolean answers, boolean opinion, List<String> evidence) {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    public ChoiceWish {
        evidence = evidence == null ? List.of() : List.copyOf(evidence);
    }

    /** @param publishable what may be shown. @throws org.etalon.core.problem.RefusedException where anything else is named */
    PublishedChoice choice(Set<UUID> publishable, long version) {
        Set<UUID> named = new HashSet<>();
        for (String id : evidence) {
            if (!ID.matcher(id).matches() || !publishable.contains(UUID.fromString(id))) {
                throw LaureateProblem.CHOICE_EVIDENCE.refusal("evidence");
            }
            named.add(UUID.fromString(id));
        }
        return new PublishedChoice(answers, opinion, named, version);
    }
}
