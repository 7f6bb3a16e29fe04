/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.page.fill;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.UUID;
import org.etalon.dossier.KeptAnswer;

/** What stands at a question, as the page's script reads it. */
final class KeptText {
    private static final JsonFactory JSON = new JsonFactory();

    private KeptText() {}

    /** In the shape of REST's answers, the person's name alone for who changed it. */
    static String of(KeptAnswer kept, Map<UUID, String> names) {
        var text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartObject();
            json.writeNumberField("version", kept.version());
            json.writeStringField("state", kept.given().state().key());
            json.writeFieldName("answer");
            // it was written by ourselves
            json.writeRawValue(
                    kept.given().answer() == null ? "null" : kept.given().answer());
            json.writeStringField("justification", kept.given().justification());
            json.writeStringField("by", kept.changedBy() == null ? null : names.get(kept.changedBy()));
            json.writeStringField("byId", text(kept.changedBy()));
            json.writeStringField("at", text(kept.changedAt()));
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }
}
