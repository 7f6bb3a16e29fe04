/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.page;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import org.etalon.platform.setting.BaseAddress;

/** Pages as search engines read them (schema.org, JSON-LD). What comes out may stand in a page's script element: it has no angle bracket. */
final class StructuredData {
    static final String LICENCE = "https://www.etalab.gouv.fr/licence-ouverte-open-licence";
    private static final JsonFactory FACTORY = new JsonFactory();

    private StructuredData() {}

    /** What is written into one object. */
    interface Members {
        void write(JsonGenerator json) throws IOException;
    }

    /** Labels as a data set with its files. */
    static String dataset(BaseAddress base, String name, String description, Instant changed, List<String> about) {
        return object("Dataset", json -> {
            json.writeStringField("name", name);
            json.writeStringField("description", description);
            json.writeStringField("url", base.link("/labels"));
            json.writeStringField("license", LICENCE);
            json.writeStringField("dateModified", changed.toString());
            json.writeBooleanField("isAccessibleForFree", true);
            json.writeArrayFieldStart("about");
            for (String each : about) {
                json.writeString(each);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("distribution");
            file(json, base.link("/api/v1/labels.csv"), "text/csv");
            file(json, base.link("/api/v1/labels.json"), "application/json");
            file(json, base.link("/api/v1/labels.geojson"), "application/geo+json");
            json.writeEndArray();
        });
    }

    private static void file(JsonGenerator json, String address, String type) throws IOException {
        json.writeStartObject();
        json.writeStringField("@type", "DataDownload");
        json.writeStringField("contentUrl", address);
        json.writeStringField("encodingFormat", type);
        json.writeEndObject();
    }

    /** A body with what it was awarded. */
    static String body(String address, String name, List<String> awards) {
        return object("GovernmentOrganization", json -> {
            json.writeStringField("name", name);
            json.writeStringField("url", address);
            json.writeArrayFieldStart("award");
            for (String award : awards) {
                json.writeString(award);
            }
            json.writeEndArray();
        });
    }

    /** A list of bodies, in its order. */
    static String list(String address, String name, List<String> items) {
        return object("ItemList", json -> {
            json.writeStringField("name", name);
            json.writeStringField("url", address);
            json.writeNumberField("numberOfItems", items.size());
            json.writeArrayFieldStart("itemListElement");
            for (int i = 0; i < items.size(); i++) {
                json.writeStartObject();
                json.writeStringField("@type", "ListItem");
                json.writeNumberField("position", i + 1);
                json.writeStringField("name", items.get(i));
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    private static String object(String type, Members members) {
        var text = new StringWriter();
        try (var json = FACTORY.createGenerator(text)) {
            json.writeStartObject();
            json.writeStringField("@context", "https://schema.org");
            json.writeStringField("@type", type);
            members.write(json);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026");
    }
}
