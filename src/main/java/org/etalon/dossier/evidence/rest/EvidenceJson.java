/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.evidence.rest;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.etalon.assessment.AssessmentJson;
import org.etalon.dossier.evidence.EvidenceAbout;
import org.etalon.dossier.evidence.EvidenceContent;
import org.etalon.dossier.evidence.EvidenceItem;
import org.etalon.dossier.evidence.EvidenceLimits;
import org.etalon.dossier.evidence.EvidenceOutcome;
import org.etalon.dossier.evidence.EvidenceVersion;
import org.etalon.dossier.evidence.manage.ListEvidence.Library;
import org.etalon.dossier.evidence.manage.ReadEvidence.Known;
import org.etalon.dossier.evidence.reading.LinkAddress;
import org.etalon.dossier.rest.JsonBytes;
import org.etalon.dossier.rest.Names;
import org.etalon.platform.inspect.Inspection;

/** Evidence as JSON. */
final class EvidenceJson {
    private EvidenceJson() {}

    /** {@code items}, and {@code limits} to be told before anything is sent. */
    static byte[] of(Library library, Names names) {
        return JsonBytes.of(json -> {
            json.writeArrayFieldStart("items");
            for (EvidenceItem item : library.items()) {
                json.writeStartObject();
                write(item, names, json);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeObjectFieldStart("limits");
            json.writeNumberField("file", EvidenceLimits.FILE);
            json.writeNumberField("dossier", EvidenceLimits.DOSSIER);
            json.writeNumberField("used", library.used());
            json.writeNumberField("drop", EvidenceLimits.DROP);
            json.writeNumberField("dropFiles", EvidenceLimits.DROP_FILES);
            json.writeNumberField("address", LinkAddress.LONGEST);
            json.writeStringField("types", Inspection.extensions());
            json.writeEndObject();
        });
    }

    /** An item with all its {@code versions}. */
    static byte[] of(Known known, Names names) {
        return JsonBytes.of(json -> {
            write(known.item(), names, json);
            json.writeArrayFieldStart("versions");
            for (EvidenceVersion version : known.versions()) {
                json.writeStartObject();
                write(version, names, json);
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    /** An item as it stands, and the dossier's {@code score}. */
    static byte[] of(EvidenceOutcome outcome, Names names) {
        return JsonBytes.of(json -> {
            write(outcome.item(), names, json);
            json.writeFieldName("score");
            AssessmentJson.write(outcome.assessment(), json);
        });
    }

    /** Everybody whose name stands in it. */
    static Stream<UUID> persons(EvidenceItem item) {
        return Stream.of(item.addedBy(), item.latest().addedBy()).filter(Objects::nonNull);
    }

    private static void write(EvidenceItem item, Names names, JsonGenerator json) throws IOException {
        EvidenceAbout about = item.about();
        json.writeStringField("id", item.id().toString());
        json.writeStringField("kind", item.latest().content().isFile() ? "file" : "link");
        json.writeStringField("title", about.title());
        json.writeStringField("date", Objects.toString(about.date(), null));
        json.writeStringField("validUntil", Objects.toString(about.validUntil(), null));
        json.writeBooleanField("confidential", about.confidential());
        json.writeStringField("note", about.note());
        json.writeNumberField("version", item.version());
        json.writeArrayFieldStart("questions");
        for (String question : item.questions()) {
            json.writeString(question);
        }
        json.writeEndArray();
        names.write("addedBy", item.addedBy(), json);
        json.writeStringField("addedAt", item.addedAt().toString());
        json.writeObjectFieldStart("latest");
        write(item.latest(), names, json);
        json.writeEndObject();
    }

    private static void write(EvidenceVersion version, Names names, JsonGenerator json) throws IOException {
        EvidenceContent content = version.content();
        json.writeNumberField("number", version.number());
        if (content.isFile()) {
            json.writeStringField("name", content.name().text());
            json.writeNumberField("size", content.size());
            json.writeStringField("type", content.mediaType());
            json.writeStringField("sha256", content.digest().hex());
            json.writeBooleanField("viewable", content.viewable());
        } else {
            json.writeStringField("url", content.url());
        }
        names.write("addedBy", version.addedBy(), json);
        json.writeStringField("addedAt", version.addedAt().toString());
    }
}
