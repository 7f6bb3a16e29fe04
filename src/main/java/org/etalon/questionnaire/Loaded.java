/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.questionnaire;

import java.util.List;
import java.util.Optional;
import org.etalon.core.questionnaire.Questionnaire;
import org.etalon.questionnaire.canonical.CanonicalJson;
import org.etalon.questionnaire.mistake.Mistake;
import org.etalon.questionnaire.reading.Node;

/**
 * What came of loading a questionnaire: either the questionnaire, or all mistakes of all its files.
 *
 * @param questionnaire there if and only if there are no mistakes
 * @param document its tree, domains in place; there with the questionnaire
 * @param mistakes in the order of files and lines
 * @param warnings likewise; they hinder nothing
 */
public record Loaded(
        Optional<Questionnaire> questionnaire,
        Optional<Node> document,
        List<Mistake> mistakes,
        List<Mistake> warnings) {

    public Loaded {
        mistakes = List.copyOf(mistakes);
        warnings = List.copyOf(warnings);
    }

    /** As one JSON document in canonical form (RFC 8785); there with the questionnaire. */
    public Optional<String> canonicalJson() {
        return document.map(CanonicalJson::of);
    }
}
