/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.questionnaire.whole;

import java.util.Optional;
import java.util.Set;
import org.etalon.questionnaire.reading.Node;

/**
 * A questionnaire's tree, its domains in place.
 *
 * @param json whether the order of keys is free
 * @param folder what the folders say that hold it; empty for a document that lies anywhere
 * @param slugs the domains named by their files, those that can't be read among them
 */
public record OneDocument(Node root, boolean json, Optional<Folder> folder, Set<String> slugs) {
    /** {@code questionnaires/<programme>/<edition>/}. */
    public record Folder(String programme, String edition) {}
}
