/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Reads editions. */
@ApplicationScoped
public class EditionQuery {
    @Inject
    EditionRepository editions;

    /** @param key {@code <programme>/<edition>} */
    public Optional<EditionRow> find(String key) {
        return editions.find(key).map(Edition::row);
    }

    /** All of them, drafts too: by programme, the one that opens last first. */
    public List<EditionRow> list() {
        return editions.list().stream().map(Edition::row).toList();
    }

    /** Those that everybody may know of. */
    public List<EditionRow> listKnown() {
        return list().stream()
                .filter(row -> row.plan().time().stage() != EditionStage.DRAFT)
                .toList();
    }
}
