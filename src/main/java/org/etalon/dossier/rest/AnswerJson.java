/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.rest;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.etalon.assessment.AssessmentJson;
import org.etalon.core.scoring.Assessment.QuestionResult;
import org.etalon.dossier.Given;
import org.etalon.dossier.KeptAnswer;
import org.etalon.dossier.fill.SaveOutcome.Saved;
import org.etalon.dossier.fill.SaveOutcome.Stale;

/** Answers as JSON. */
public final class AnswerJson {
    private AnswerJson() {}

    /** What was saved: the answer, {@code changed} with the new state of each question whose state changed, and {@code score}. */
    static byte[] of(Saved saved, Names names) {
        return JsonBytes.of(json -> {
            writeMembers(saved.answer(), names, json);
            json.writeArrayFieldStart("changed");
            for (QuestionResult each : saved.changed()) {
                json.writeStartObject();
                json.writeStringField("id", each.place().question().id());
                json.writeStringField("state", each.standing().state().key());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeFieldName("score");
            AssessmentJson.write(saved.assessment(), json);
        });
    }

    /** The problem of who came second, with {@code theirs} and {@code yours}. */
    static byte[] of(Stale stale, String detail, String code, Names names) {
        return JsonBytes.of(json -> {
            json.writeNumberField("status", 412);
            json.writeStringField("code", code);
            json.writeStringField("detail", detail);
            json.writeArrayFieldStart("problems");
            json.writeStartObject();
            json.writeStringField("code", code);
            json.writeStringField("at", stale.theirs().question());
            json.writeStringField("detail", detail);
            json.writeEndObject();
            json.writeEndArray();
            json.writeObjectFieldStart("theirs");
            writeMembers(stale.theirs(), names, json);
            json.writeEndObject();
            json.writeObjectFieldStart("yours");
            write(stale.yours(), json);
            json.writeEndObject();
        });
    }

    static byte[] of(KeptAnswer kept, Names names) {
        return JsonBytes.of(json -> writeMembers(kept, names, json));
    }

    /** Of an answer with its version, who changed it and when. */
    static void writeMembers(KeptAnswer kept, Names names, JsonGenerator json) throws IOException {
        json.writeStringField("question", kept.question());
        write(kept.given(), json);
        json.writeNumberField("version", kept.version());
        json.writeStringField(
                "changedAt", kept.changedAt() == null ? null : kept.changedAt().toString());
        names.write("changedBy", kept.changedBy(), json);
    }

    /** {@code answer}, {@code state}, {@code justification}. */
    public static void write(Given given, JsonGenerator json) throws IOException {
        json.writeFieldName("answer");
        json.writeRawValue(given.answer() == null ? "null" : given.answer());
        json.writeStringField("state", given.state().key());
        json.writeStringField("justification", given.justification());
    }
}
