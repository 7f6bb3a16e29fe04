/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.evidence.rest;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.etalon.assessment.AssessmentJson;
import org.etalon.core.scoring.Assessment;
import org.etalon.dossier.evidence.manage.DropOutcome;
import org.etalon.dossier.rest.JsonBytes;
import org.etalon.platform.rest.ProblemJson;

/** What became of many files: {@code placed}, {@code loose}, {@code refused}, and the dossier's {@code score}. */
final class DropJson {
    private DropJson() {}

    static byte[] of(DropOutcome outcome, Assessment assessment, Locale language) {
        return JsonBytes.of(json -> {
            write("placed", outcome.placed(), json);
            write("loose", outcome.loose(), json);
            json.writeArrayFieldStart("refused");
            for (DropOutcome.Refused each : outcome.refused()) {
                json.writeStartObject();
                json.writeStringField("name", each.name().text());
                json.writeStringField("code", each.problem().code().slug());
                json.writeStringField("detail", ProblemJson.sentence(each.problem(), language));
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeFieldName("score");
            AssessmentJson.write(assessment, json);
        });
    }

    private static void write(String field, List<DropOutcome.Placed> files, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(field);
        for (DropOutcome.Placed each : files) {
            json.writeStartObject();
            json.writeStringField("name", each.name().text());
            json.writeStringField("question", each.question());
            json.writeStringField(
                    "evidence", each.evidence() == null ? null : each.evidence().toString());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
