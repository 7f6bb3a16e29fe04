/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.collectivity.consult;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Bodies for maps (RFC 7946), written as they are sent. Their properties are the members of the JSON but the coordinates; {@code
 * position} says how these are known. A body without a place has no geometry.
 */
final class CollectivityGeoJson {
    private static final JsonFactory FACTORY = new JsonFactory();

    private CollectivityGeoJson() {}

    /** Writes one as a feature. */
    static void write(CollectivityJson body, OutputStream out) throws IOException {
        try (var json = generator(out)) {
            writeFeature(json, body);
        }
    }

    /** Writes all as a collection of features, in their order. */
    static void write(List<CollectivityJson> bodies, OutputStream out) throws IOException {
        try (var json = generator(out)) {
            json.writeStartObject();
            json.writeStringField("type", "FeatureCollection");
            json.writeArrayFieldStart("features");
            for (CollectivityJson body : bodies) {
                writeFeature(json, body);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private static JsonGenerator generator(OutputStream out) throws IOException {
        return FACTORY.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    }

    private static void writeFeature(JsonGenerator json, CollectivityJson body) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", "Feature");
        json.writeStringField("id", body.code());
        json.writeFieldName("geometry");
        if (body.latitude() == null) {
            json.writeNull();
        } else {
            json.writeStartObject();
            json.writeStringField("type", "Point");
            json.writeFieldName("coordinates");
            json.writeArray(new double[] {body.longitude(), body.latitude()}, 0, 2);
            json.writeEndObject();
        }
        json.writeObjectFieldStart("properties");
        writeProperties(json, body);
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void writeProperties(JsonGenerator json, CollectivityJson body) throws IOException {
        write(json, "code", body.code());
        write(json, "name", body.name());
        write(json, "type", body.type());
        write(json, "nature", body.nature());
        write(json, "insee", body.insee());
        write(json, "siren", body.siren());
        if (body.population() != null) {
            json.writeNumberField("population", body.population());
        }
        write(json, "department", body.department());
        write(json, "departmentName", body.departmentName());
        write(json, "region", body.region());
        write(json, "regionName", body.regionName());
        write(json, "epci", body.epci());
        write(json, "position", body.position());
        write(json, "source", body.source());
        write(json, "vintage", body.vintage());
        write(json, "gone", body.gone());
    }

    private static void write(JsonGenerator json, String name, String text) throws IOException {
        if (text != null) {
            json.writeStringField(name, text);
        }
    }
}
