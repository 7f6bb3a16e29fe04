/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.questionnaire.reading;

import java.util.Optional;
import org.etalon.questionnaire.mistake.Mistakes;

/** Reads a document, whichever way it is written. */
public final class Documents {
    private Documents() {}

    /**
     * A document's tree and the way it is written.
     *
     * @param json whether the order of keys is free: a JSON document, not a YAML file that is JSON by chance
     */
    public record Read(Node root, boolean json) {}

    /** The tree; empty where the document can't be read to its end. Its mistakes of writing are noted. */
    public static Optional<Read> read(Source source, Mistakes mistakes) {
        return StrictText.decode(source, mistakes).flatMap(text -> switch (source.syntax()) {
            case JSON -> JsonReader.read(source, text, mistakes).map(root -> new Read(root, true));
            case YAML -> either(source, text, mistakes, false);
            case EITHER -> either(source, text, mistakes, true);
        });
    }

    private static Optional<Read> either(Source source, String text, Mistakes mistakes, boolean json) {
        if (text.stripLeading().startsWith("{")) {
            Mistakes attempt = new Mistakes();
            Optional<Node> root = JsonReader.read(source, text, attempt);
            if (root.isPresent()) {
                mistakes.addAll(attempt);
                return root.map(node -> new Read(node, json));
            }
        }
        return YamlReader.read(source, text, mistakes).map(root -> new Read(root, false));
    }
}
