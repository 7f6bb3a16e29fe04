/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.consult;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.etalon.platform.text.Texts;

/** The columns of the CSV, as Table Schema (Frictionless) tells them. */
final class TableSchema {
    private static final Set<String> REQUIRED =
            Set.of("id", "code", "programme", "edition", "name", "publishedAt", "changedAt", "state", "partial");
    private static final Map<String, String> TYPES = Map.of(
            "population", "integer",
            "level", "integer",
            "declaredLevel", "integer",
            "reviewedLevel", "integer",
            "score", "integer",
            "awardedOn", "date",
            "endsOn", "date",
            "publishedAt", "datetime",
            "changedAt", "datetime",
            "partial", "boolean");

    private TableSchema() {}

    /** @param locale of the descriptions */
    static void write(OutputStream out, Locale locale) throws IOException {
        try (var json = LabelJson.generator(out)) {
            json.writeStartObject();
            json.writeStringField("$schema", "https://specs.frictionlessdata.io/schemas/table-schema.json");
            json.writeStringField("name", "labels");
            json.writeStringField("primaryKey", "id");
            json.writeArrayFieldStart("fields");
            Texts texts = Texts.of("data", locale);
            for (String column : LabelCsv.COLUMNS) {
                writeField(json, column, texts);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private static void writeField(JsonGenerator json, String column, Texts texts) throws IOException {
        String type = TYPES.getOrDefault(column, "string");
        json.writeStartObject();
        json.writeStringField("name", column);
        json.writeStringField("type", type);
        json.writeStringField("description", texts.get("column." + column));
        if (type.equals("datetime")) {
            json.writeStringField("format", "any");
        }
        if (REQUIRED.contains(column)) {
            json.writeObjectFieldStart("constraints");
            json.writeBooleanField("required", true);
            json.writeEndObject();
        }
        json.writeEndObject();
    }
}
