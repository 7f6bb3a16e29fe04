/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.back.desk;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Locale;
import org.etalon.dossier.Given;
import org.etalon.dossier.export.back.Difference;
import org.etalon.dossier.export.back.Difference.Conflict;
import org.etalon.dossier.export.back.Findings;
import org.etalon.dossier.export.back.Mistake;
import org.etalon.dossier.export.back.Where;
import org.etalon.dossier.rest.AnswerJson;
import org.etalon.dossier.rest.Names;
import org.etalon.platform.rest.ProblemJson;

/** What a file of answers changes, as JSON: {@code differences}, {@code conflicts}, {@code mistakes}, {@code ignored}, {@code untouched}. */
final class FindingsJson {
    private FindingsJson() {}

    /** Members of an open object. */
    static void write(Findings findings, Names names, Locale locale, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("differences");
        for (Difference difference : findings.differences()) {
            json.writeStartObject();
            write(difference, json);
            write("after", difference.after(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("conflicts");
        for (Conflict conflict : findings.conflicts()) {
            write(conflict, names, json);
        }
        json.writeEndArray();
        writePlaces(findings, locale, json);
        json.writeNumberField("untouched", findings.untouched());
    }

    private static void writePlaces(Findings findings, Locale locale, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("mistakes");
        for (Mistake mistake : findings.mistakes()) {
            json.writeStartObject();
            write(mistake.where(), json);
            json.writeStringField("question", mistake.question());
            json.writeStringField("code", mistake.problem().code().slug());
            json.writeStringField("detail", ProblemJson.sentence(mistake.problem(), locale));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("ignored");
        for (Where where : findings.proofs()) {
            json.writeStartObject();
            write(where, json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void write(Where where, JsonGenerator json) throws IOException {
        if (where instanceof Where.Cell cell) {
            json.writeStringField("sheet", cell.place().sheet());
            json.writeStringField("cell", where.name());
        } else {
            json.writeStringField("pointer", where.name());
        }
    }

    private static void write(Difference difference, JsonGenerator json) throws IOException {
        write(difference.where(), json);
        json.writeArrayFieldStart("places");
        for (Where where : difference.places()) {
            json.writeString(where.name());
        }
        json.writeEndArray();
        json.writeStringField("question", difference.spot().question().id());
        json.writeStringField("number", difference.spot().number());
        json.writeNumberField("version", difference.version());
        write("before", difference.before(), json);
    }

    private static void write(Conflict conflict, Names names, JsonGenerator json) throws IOException {
        json.writeStartObject();
        write(conflict.yours(), json);
        write("yours", conflict.yours().after(), json);
        write("theirs", conflict.theirs().given(), json);
        json.writeNumberField("theirVersion", conflict.theirs().version());
        names.write("changedBy", conflict.theirs().changedBy(), json);
        json.writeEndObject();
    }

    private static void write(String name, Given given, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(name);
        AnswerJson.write(given, json);
        json.writeEndObject();
    }
}
