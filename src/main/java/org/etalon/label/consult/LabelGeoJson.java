/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.consult;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.etalon.collectivity.directory.DirectoryEntry;
import org.etalon.collectivity.directory.DirectoryIndex;
import org.etalon.collectivity.directory.Place;
import org.etalon.label.LabelRow;

/**
 * Labels for maps (RFC 7946), written as they are sent. Their properties are the members of the JSON; what has no place in the directory
 * has no geometry.
 */
final class LabelGeoJson {
    private LabelGeoJson() {}

    static void write(LabelRow label, DirectoryIndex places, OutputStream out) throws IOException {
        try (var json = LabelJson.generator(out)) {
            writeFeature(json, label, places);
        }
    }

    static void write(List<LabelRow> labels, DirectoryIndex places, OutputStream out) throws IOException {
        try (var json = LabelJson.generator(out)) {
            json.writeStartObject();
            json.writeStringField("type", "FeatureCollection");
            json.writeArrayFieldStart("features");
            for (LabelRow label : labels) {
                writeFeature(json, label, places);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    /** Features alone, with a comma between two. */
    static void writeFeatures(List<LabelRow> labels, DirectoryIndex places, OutputStream out) throws IOException {
        try (var json = LabelJson.generator(out).setRootValueSeparator(new SerializedString(","))) {
            for (LabelRow label : labels) {
                writeFeature(json, label, places);
            }
        }
    }

    private static void writeFeature(JsonGenerator json, LabelRow label, DirectoryIndex places) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", "Feature");
        json.writeStringField("id", label.id().toString());
        json.writeFieldName("geometry");
        Optional<Place> place = label.collectivity().isEmpty()
                ? Optional.empty()
                : places.find(label.collectivity()).flatMap(DirectoryEntry::findPlace);
        if (place.isEmpty()) {
            json.writeNull();
        } else {
            json.writeStartObject();
            json.writeStringField("type", "Point");
            json.writeFieldName("coordinates");
            json.writeArray(new double[] {place.get().longitude(), place.get().latitude()}, 0, 2);
            json.writeEndObject();
        }
        json.writeObjectFieldStart("properties");
        LabelJson.writeMembers(json, label);
        json.writeEndObject();
        json.writeEndObject();
    }
}
