/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.teamwork.rest;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.etalon.dossier.rest.JsonBytes;
import org.etalon.dossier.rest.Names;
import org.etalon.dossier.teamwork.Assignment;
import org.etalon.dossier.teamwork.Note;
import org.etalon.dossier.teamwork.Subject;
import org.etalon.dossier.teamwork.Teamwork;

/** Notes and assignments as JSON. */
final class TeamworkJson {
    private TeamworkJson() {}

    static byte[] of(Note note, Names names) {
        return JsonBytes.of(json -> write(note, names, json));
    }

    /** @param notes those asked for */
    static byte[] of(List<Note> notes, Names names) {
        return JsonBytes.of(json -> {
            json.writeArrayFieldStart("notes");
            for (Note note : notes) {
                json.writeStartObject();
                write(note, names, json);
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    /** {@code domains} and {@code questions}, each with to whom it is given. */
    static byte[] of(Teamwork teamwork, Names names) {
        return JsonBytes.of(json -> {
            for (Subject.Kind kind : Subject.Kind.values()) {
                json.writeObjectFieldStart(kind.key());
                for (Assignment each : teamwork.assignments()) {
                    if (each.subject().kind() == kind) {
                        json.writeObjectFieldStart(each.subject().name());
                        names.write("assignee", each.assignee(), json);
                        names.write("by", each.by(), json);
                        json.writeStringField("at", each.at().toString());
                        json.writeEndObject();
                    }
                }
                json.writeEndObject();
            }
        });
    }

    static List<UUID> persons(Note note) {
        return Stream.of(note.author(), note.content().assignee(), note.closedBy())
                .filter(Objects::nonNull)
                .toList();
    }

    private static void write(Note note, Names names, JsonGenerator json) throws IOException {
        json.writeStringField("id", note.id().toString());
        json.writeStringField("kind", note.kind().key());
        json.writeStringField("question", note.question());
        json.writeStringField("text", note.content().text());
        names.write("assignee", note.content().assignee(), json);
        json.writeStringField("due", text(note.content().due()));
        names.write("author", note.author(), json);
        json.writeStringField("at", note.at().toString());
        json.writeStringField("changedAt", text(note.changedAt()));
        names.write("closedBy", note.closedBy(), json);
        json.writeStringField("closedAt", text(note.closedAt()));
        json.writeNumberField("version", note.version());
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }
}
