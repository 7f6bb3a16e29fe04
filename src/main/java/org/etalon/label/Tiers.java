/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.etalon.edition.EditionQuery;
import org.etalon.questionnaire.catalogue.Catalogue;

/** Tells tiers by the schemes of editions: one whose questionnaire has a single level ranks nobody, and awards a badge. */
@ApplicationScoped
public class Tiers {
    static final String BADGE = "Badge";

    @Inject
    EditionQuery editions;

    @Inject
    Catalogue catalogue;

    /** Gives labels of such editions their tier; each edition is asked for once. What only a source tells stays as it is told. */
    UnaryOperator<LabelRow> reading() {
        Map<String, Boolean> badges = new HashMap<>();
        return label -> {
            boolean levelled = !label.partial() && label.scaleLevel() != null;
            return levelled && badges.computeIfAbsent(label.editionKey(), this::isBadge)
                    ? label.withTier(BADGE)
                    : label;
        };
    }

    private boolean isBadge(String key) {
        String[] parts = editions.find(key)
                .map(each -> each.plan().questionnaire())
                .orElse(key)
                .split("/", 2);
        return catalogue
                .find(parts[0], parts[1])
                .filter(each -> each.questionnaire().levels().size() == 1)
                .isPresent();
    }
}
