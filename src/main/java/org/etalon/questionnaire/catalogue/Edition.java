/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.questionnaire.catalogue;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.etalon.core.questionnaire.Questionnaire;
import org.etalon.questionnaire.Loaded;
import org.etalon.questionnaire.QuestionnaireLoader;
import org.etalon.questionnaire.canonical.CanonicalJson;
import org.etalon.questionnaire.reading.Source;

/**
 * One edition as the catalogue holds it.
 *
 * @param json the whole questionnaire in canonical form (RFC 8785), domains in place
 * @param rules what of it is frozen once it has been published, in canonical form
 */
public record Edition(Questionnaire questionnaire, String json, String rules) {
    /** @param loaded without mistakes */
    static Edition of(Loaded loaded) {
        return new Edition(
                loaded.questionnaire().orElseThrow(),
                loaded.canonicalJson().orElseThrow(),
                CanonicalJson.rulesOf(loaded.document().orElseThrow()));
    }

    /** From its canonical form, such as the database keeps it; empty where the rules of the format have become stricter since. */
    static Optional<Edition> find(String name, String json) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        Loaded loaded = QuestionnaireLoader.load(Source.of(name, bytes, Source.Syntax.JSON));
        return loaded.questionnaire().map(sound -> of(loaded));
    }

    String key() {
        return questionnaire.key();
    }

    boolean isFrozen() {
        return questionnaire.status() != Questionnaire.Status.DRAFT;
    }
}
