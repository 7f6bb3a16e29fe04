/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.rest;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;

/** What persons are called, by their ids. */
public record Names(Map<UUID, String> byId) {
    /** {@code {"id", "name"}}, or null for nobody. */
    public void write(String field, UUID person, JsonGenerator json) throws IOException {
        if (person == null) {
            json.writeNullField(field);
            return;
        }
        json.writeObjectFieldStart(field);
        json.writeStringField("id", person.toString());
        json.writeStringField("name", byId.get(person));
        json.writeEndObject();
    }
}
