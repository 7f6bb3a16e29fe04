/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.page.fill;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.Map;
import java.util.UUID;
import org.etalon.dossier.KeptAnswer;

/** What stands at a question, as the page's script reads it. */
final class KeptText {
    private KeptText() {}

    /** In the shape of REST's answers, the person's name alone for who changed it. */
    static String of(KeptAnswer kept, Map<UUID, String> names) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("version", kept.version())
                .add("state", kept.given().state().key())
                .add("answer", parsed(kept.given().answer()));
        add("justification", kept.given().justification(), json);
        add("by", kept.changedBy() == null ? null : names.get(kept.changedBy()), json);
        add("byId", kept.changedBy() == null ? null : kept.changedBy().toString(), json);
        add("at", kept.changedAt() == null ? null : kept.changedAt().toString(), json);
        return json.build().toString();
    }

    private static void add(String name, String text, JsonObjectBuilder json) {
        if (text == null) {
            json.addNull(name);
        } else {
            json.add(name, text);
        }
    }

    private static JsonValue parsed(String answer) {
        if (answer == null) {
            return JsonValue.NULL;
        }
        try (var reader = Json.createReader(new StringReader(answer))) {
            return reader.readValue();
        }
    }
}
