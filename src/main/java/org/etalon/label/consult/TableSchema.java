/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.consult;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.Set;

/** The columns of the CSV, as Table Schema (Frictionless) tells them. */
final class TableSchema {
    private static final Set<String> REQUIRED =
            Set.of("id", "code", "programme", "edition", "name", "publishedAt", "changedAt", "state", "partial");
    private static final Map<String, String> TYPES = Map.of(
            "population", "integer",
            "level", "integer",
            "score", "integer",
            "awardedOn", "date",
            "endsOn", "date",
            "publishedAt", "datetime",
            "changedAt", "datetime",
            "partial", "boolean");
    private static final Map<String, String> DESCRIPTIONS = Map.ofEntries(
            Map.entry("id", "Identifiant stable"),
            Map.entry("code", "Code de v\u00e9rification"),
            Map.entry("programme", "Programme"),
            Map.entry("edition", "\u00c9dition"),
            Map.entry("name", "Nom au moment de l\u2019attribution"),
            Map.entry("collectivity", "Code de l\u2019annuaire, absent s\u2019il n\u2019y figure pas"),
            Map.entry("type", "Type de collectivit\u00e9"),
            Map.entry("department", "D\u00e9partement, code Insee"),
            Map.entry("region", "R\u00e9gion, code Insee"),
            Map.entry("population", "Population l\u00e9gale"),
            Map.entry("stratum", "Strate du questionnaire"),
            Map.entry("level", "Niveau, 1 \u00e0 5, par le bar\u00e8me de l\u2019\u00e9dition"),
            Map.entry("tier", "Palier des \u00e9ditions sans niveaux"),
            Map.entry("score", "Score global en centi\u00e8mes de pour cent"),
            Map.entry("mentions", "Mentions, s\u00e9par\u00e9es par une barre verticale"),
            Map.entry("awardedOn", "Jour de l\u2019attribution"),
            Map.entry("endsOn", "Dernier jour de validit\u00e9"),
            Map.entry("publishedAt", "Instant de la publication"),
            Map.entry("changedAt", "Instant du dernier changement"),
            Map.entry("state", "\u00c9tat\u00a0: valid, suspended ou withdrawn"),
            Map.entry("reason", "Motif de la suspension ou du retrait"),
            Map.entry("partial", "Vrai si seule une source publique en parle"),
            Map.entry("source", "Adresse de cette source"));

    private TableSchema() {}

    static void write(OutputStream out) throws IOException {
        try (var json = LabelJson.generator(out)) {
            json.writeStartObject();
            json.writeStringField("$schema", "https://specs.frictionlessdata.io/schemas/table-schema.json");
            json.writeStringField("name", "labels");
            json.writeStringField("primaryKey", "id");
            json.writeArrayFieldStart("fields");
            for (String column : LabelCsv.COLUMNS) {
                writeField(json, column);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private static void writeField(JsonGenerator json, String column) throws IOException {
        String type = TYPES.getOrDefault(column, "string");
        json.writeStartObject();
        json.writeStringField("name", column);
        json.writeStringField("type", type);
        json.writeStringField("description", DESCRIPTIONS.get(column));
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
