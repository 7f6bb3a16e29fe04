/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.etalon.core.questionnaire.Questionnaire;
import org.etalon.edition.EditionQuery;
import org.etalon.edition.EditionRow;
import org.etalon.label.PublicLabels;
import org.etalon.questionnaire.catalogue.Catalogue;

/** By which scheme editions award: their questionnaire, where there is one here. Editions are asked for once on a page. */
@RequestScoped
public class Schemes {
    @Inject
    EditionQuery editions;

    @Inject
    Catalogue catalogue;

    @Inject
    PublicLabels labels;

    private final Map<String, Scheme> found = new HashMap<>();
    private final Map<String, Boolean> alone = new HashMap<>();
    private Map<String, EditionRow> known;

    /** What is known of an edition. @param edition empty where it was not held here @param questionnaire likewise where it is unknown */
    public record Scheme(Optional<EditionRow> edition, Optional<Questionnaire> questionnaire) {}

    /** @param edition of the programme, which need not be known */
    public Scheme get(String programme, String edition) {
        return found.computeIfAbsent(programme + "/" + edition, this::read);
    }

    /** Whether what is public of an edition so called is all of one programme, so that this is enough to name it. */
    public boolean isAlone(String edition) {
        return alone.computeIfAbsent(
                edition,
                called -> labels.snapshot().values().editions().stream()
                                .filter(each -> each.edition().equals(called))
                                .count()
                        < 2);
    }

    private Scheme read(String key) {
        if (known == null) {
            known = editions.listKnown().stream()
                    .collect(Collectors.toMap(each -> each.plan().key(), Function.identity()));
        }
        Optional<EditionRow> row = Optional.ofNullable(known.get(key));
        String[] parts =
                row.map(each -> each.plan().questionnaire()).orElse(key).split("/", 2);
        return new Scheme(row, catalogue.find(parts[0], parts[1]).map(each -> each.questionnaire()));
    }
}
