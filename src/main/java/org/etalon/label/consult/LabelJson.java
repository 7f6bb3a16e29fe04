/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.consult;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.etalon.label.LabelRow;

/** Labels as JSON, written as they are sent; what is not known is left out. */
public final class LabelJson {
    private static final JsonFactory FACTORY = new JsonFactory();

    private LabelJson() {}

    static void write(LabelRow label, OutputStream out) throws IOException {
        try (var json = generator(out)) {
            json.writeStartObject();
            writeMembers(json, label);
            json.writeEndObject();
        }
    }

    static void write(List<LabelRow> labels, OutputStream out) throws IOException {
        try (var json = generator(out)) {
            json.writeStartArray();
            for (LabelRow label : labels) {
                json.writeStartObject();
                writeMembers(json, label);
                json.writeEndObject();
            }
            json.writeEndArray();
        }
    }

    static JsonGenerator generator(OutputStream out) throws IOException {
        return FACTORY.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    }

    /** The members of a label, into an object that was begun. */
    public static void writeMembers(JsonGenerator json, LabelRow label) throws IOException {
        json.writeStringField("id", label.id().toString());
        json.writeStringField("code", label.code());
        json.writeStringField("programme", label.programme());
        json.writeStringField("edition", label.edition());
        json.writeStringField("name", label.name());
        writeText(json, "collectivity", label.collectivity());
        writeText(json, "type", label.type());
        writeText(json, "department", label.department());
        writeText(json, "region", label.region());
        writeNumber(json, "population", label.population());
        writeText(json, "stratum", label.stratum());
        writeAward(json, label);
        writeText(json, "awardedOn", label.awardedOn());
        writeText(json, "endsOn", label.endsOn());
        json.writeStringField("publishedAt", label.publishedAt().toString());
        json.writeStringField("changedAt", label.changedAt().toString());
        json.writeStringField("state", label.state().key());
        writeText(json, "reason", label.stateReason());
        json.writeBooleanField("partial", label.partial());
        writeText(json, "source", label.source());
    }

    private static void writeAward(JsonGenerator json, LabelRow label) throws IOException {
        writeNumber(json, "level", label.scaleLevel());
        writeText(json, "tier", label.tier());
        writeNumber(json, "declaredLevel", label.computed().declared());
        writeNumber(json, "reviewedLevel", label.computed().reviewed());
        writeNumber(json, "score", label.score());
        json.writeArrayFieldStart("mentions");
        for (String mention : label.mentions()) {
            json.writeString(mention);
        }
        json.writeEndArray();
    }

    private static void writeText(JsonGenerator json, String name, Object text) throws IOException {
        if (text != null && !text.toString().isEmpty()) {
            json.writeStringField(name, text.toString());
        }
    }

    private static void writeNumber(JsonGenerator json, String name, Integer number) throws IOException {
        if (number != null) {
            json.writeNumberField(name, number);
        }
    }
}
