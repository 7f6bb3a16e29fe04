/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.consult;

import com.fasterxml.jackson.core.JsonGenerator;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.etalon.label.PublicLabels;
import org.etalon.platform.rest.PublicRead;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;
import org.etalon.platform.setting.BaseAddress;
import org.etalon.platform.setting.Publisher;
import org.etalon.platform.text.Texts;

/** What the open data are (DCAT-AP, JSON-LD). */
@RequestScoped
@AllowedTo(Role.EVERYBODY)
@PublicRead
@Path("catalogue.jsonld")
@Produces("application/ld+json")
public class CatalogueResource {
    private static final String LICENCE = "https://www.etalab.gouv.fr/licence-ouverte-open-licence";
    private static final String FILE_TYPES = "http://publications.europa.eu/resource/authority/file-type/";

    @Inject
    PublicLabels labels;

    @Inject
    BaseAddress base;

    @Inject
    Publisher publisher;

    @GET
    public Response get() {
        StreamingOutput content = this::write;
        return Response.ok(content)
                .header(HttpHeaders.CACHE_CONTROL, PublicRead.ASKING)
                .build();
    }

    private void write(OutputStream out) throws IOException {
        try (var json = LabelJson.generator(out)) {
            json.writeStartObject();
            json.writeObjectFieldStart("@context");
            json.writeStringField("dcat", "http://www.w3.org/ns/dcat#");
            json.writeStringField("dct", "http://purl.org/dc/terms/");
            json.writeStringField("foaf", "http://xmlns.com/foaf/0.1/");
            json.writeStringField("xsd", "http://www.w3.org/2001/XMLSchema#");
            json.writeEndObject();
            json.writeStringField("@id", base.link("/api/v1/catalogue.jsonld"));
            json.writeStringField("@type", "dcat:Catalog");
            text(json, "dct:title", "catalogue.title");
            text(json, "dct:description", "catalogue.description");
            writePublisher(json);
            json.writeArrayFieldStart("dcat:dataset");
            writeDataset(json);
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private void writePublisher(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("dct:publisher");
        json.writeStringField("@type", "foaf:Agent");
        json.writeStringField("foaf:name", publisher.name().isEmpty() ? "\u00c9talon" : publisher.name());
        json.writeEndObject();
    }

    private void writeDataset(JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("@id", base.link("/labels"));
        json.writeStringField("@type", "dcat:Dataset");
        text(json, "dct:title", "dataset.title");
        text(json, "dct:description", "dataset.description");
        writePublisher(json);
        json.writeObjectFieldStart("dct:modified");
        json.writeStringField("@type", "xsd:dateTime");
        json.writeStringField("@value", labels.snapshot().changedAt().toString());
        json.writeEndObject();
        reference(json, "dct:conformsTo", base.link("/api/v1/labels/schema.json"));
        reference(json, "dcat:landingPage", base.link("/labels"));
        json.writeArrayFieldStart("dcat:distribution");
        writeFile(json, ".csv", "text/csv", "CSV");
        writeFile(json, ".json", "application/json", "JSON");
        writeFile(json, ".geojson", "application/geo+json", "GEOJSON");
        json.writeEndArray();
        json.writeEndObject();
    }

    private void writeFile(JsonGenerator json, String ending, String type, String format) throws IOException {
        String address = base.link("/api/v1/labels" + ending);
        json.writeStartObject();
        json.writeStringField("@id", address);
        json.writeStringField("@type", "dcat:Distribution");
        reference(json, "dcat:accessURL", address);
        reference(json, "dcat:downloadURL", address);
        reference(json, "dct:format", FILE_TYPES + format);
        reference(json, "dcat:mediaType", "https://www.iana.org/assignments/media-types/" + type);
        reference(json, "dct:license", LICENCE);
        json.writeEndObject();
    }

    /** In both languages. */
    private static void text(JsonGenerator json, String name, String key) throws IOException {
        json.writeArrayFieldStart(name);
        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            json.writeStartObject();
            json.writeStringField("@language", locale.getLanguage());
            json.writeStringField("@value", Texts.of("data", locale).get(key));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void reference(JsonGenerator json, String name, String address) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("@id", address);
        json.writeEndObject();
    }
}
