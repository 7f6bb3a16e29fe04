/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.rest;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.etalon.dossier.Given;
import org.etalon.dossier.consult.Change;

/** Changes as JSON, the latest first: {@code question}, {@code version}, {@code by},
 * {@code byMandateOf} (the operator's code, or null), {@code at}, {@code before}, {@code after}. */
final class HistoryJson {
    private HistoryJson() {}

    static byte[] of(List<Change> changes, Names names) {
        return JsonBytes.of(json -> {
            json.writeArrayFieldStart("changes");
            for (Change change : changes) {
                json.writeStartObject();
                json.writeStringField("question", change.question());
                json.writeNumberField("version", change.version());
                names.write("by", change.person(), json);
                json.writeStringField("byMandateOf", change.operator().isEmpty() ? null : change.operator());
                json.writeStringField("at", change.at().toString());
                write("before", change.before(), json);
                write("after", change.after(), json);
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    private static void write(String name, Given given, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(name);
        AnswerJson.write(given, json);
        json.writeEndObject();
    }
}
