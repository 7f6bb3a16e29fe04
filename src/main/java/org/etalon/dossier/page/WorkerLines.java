/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.etalon.dossier.people.WorkerRow;
import org.etalon.membership.Powers;
import org.etalon.platform.text.Texts;

/**
 * Names people with what they do in the collectivité, each once.
 *
 * @param bodies what a body of this code is called
 */
record WorkerLines(Opened opened, Map<UUID, String> names, UnaryOperator<String> bodies) {
    List<String> list(List<WorkerRow> rows) {
        Map<UUID, String> roles = new LinkedHashMap<>();
        rows.forEach(row -> roles.merge(row.person(), role(row), (one, other) -> one + ", " + other));
        return roles.entrySet().stream()
                .map(each -> names.get(each.getKey()) + " (" + each.getValue() + ")")
                .toList();
    }

    private String role(WorkerRow row) {
        String role = role(row.part());
        return row.operator() == null
                ? role
                : Texts.of("dossier", opened.spoken().locale())
                        .say("page.role.mandate", role, bodies.apply(row.operator()));
    }

    private String role(Powers.Part part) {
        String key = "page.role." + part.role().name().toLowerCase(Locale.ROOT).replace('_', '-');
        var texts = Texts.of("dossier", opened.spoken().locale());
        return part.domains().isEmpty() ? texts.get(key) : texts.say(key + ".held", domains(part));
    }

    private String domains(Powers.Part part) {
        return opened.questionnaire().domains().stream()
                .filter(domain -> part.domains().contains(domain.id()))
                .map(domain -> opened.spoken().plain(domain.title()))
                .collect(Collectors.joining(", "));
    }
}
