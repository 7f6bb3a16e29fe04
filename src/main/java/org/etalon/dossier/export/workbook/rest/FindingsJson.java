/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.workbook.rest;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Locale;
import org.etalon.dossier.Given;
import org.etalon.dossier.export.workbook.back.Conflict;
import org.etalon.dossier.export.workbook.back.Difference;
import org.etalon.dossier.export.workbook.back.Findings;
import org.etalon.dossier.export.workbook.back.Mistake;
import org.etalon.dossier.rest.AnswerJson;
import org.etalon.dossier.rest.Names;
import org.etalon.platform.rest.ProblemJson;
import org.etalon.platform.sheet.Place;

/** What a workbook changes, as JSON: {@code differences}, {@code conflicts}, {@code mistakes}, {@code ignored}, {@code untouched}. */
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
        writeCells(findings, locale, json);
        json.writeNumberField("untouched", findings.untouched());
    }

    private static void writeCells(Findings findings, Locale locale, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("mistakes");
        for (Mistake mistake : findings.mistakes()) {
            json.writeStartObject();
            write(mistake.place(), json);
            json.writeStringField("question", mistake.question());
            json.writeStringField("code", mistake.problem().code().slug());
            json.writeStringField("detail", ProblemJson.sentence(mistake.problem(), locale));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("ignored");
        for (Place place : findings.proofs()) {
            json.writeStartObject();
            write(place, json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void write(Place place, JsonGenerator json) throws IOException {
        json.writeStringField("sheet", place.sheet());
        json.writeStringField("cell", place.name());
    }

    private static void write(Difference difference, JsonGenerator json) throws IOException {
        write(difference.place(), json);
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
