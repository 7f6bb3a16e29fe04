/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.review.offline.desk;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.etalon.core.problem.Problem;
import org.etalon.dossier.export.back.Mistake;
import org.etalon.dossier.export.back.Where;
import org.etalon.dossier.rest.JsonBytes;
import org.etalon.jury.review.offline.returned.ReviewFindings;
import org.etalon.jury.review.offline.returned.ReviewFindings.PartDifference;
import org.etalon.jury.review.offline.returned.ReviewSheetProblem;
import org.etalon.platform.rest.ProblemJson;
import org.etalon.platform.text.CanonicalText;

/** What a workbook changes of a review, as JSON: {@code differences}, {@code conflicts}, {@code mistakes}, {@code untouched}. */
record ReviewFindingsJson(ReviewFindings findings, Locale locale) {
    byte[] found(boolean applied) {
        return JsonBytes.of(json -> write(applied, json));
    }

    /** Why it isn't applied. */
    Problem problem() {
        return findings.mistakes().isEmpty()
                ? ReviewSheetProblem.SHEET_CONFLICTS.about(findings.conflicts().size())
                : ReviewSheetProblem.SHEET_MISTAKES.about(findings.mistakes().size());
    }

    byte[] refused() {
        return JsonBytes.of(json -> {
            json.writeNumberField("status", problem().code().kind().status());
            json.writeStringField("code", problem().code().slug());
            json.writeStringField("detail", ProblemJson.sentence(problem(), locale));
            write(false, json);
        });
    }

    private void write(boolean applied, JsonGenerator json) throws IOException {
        json.writeBooleanField("applied", applied);
        parts("differences", findings.differences(), json);
        parts("conflicts", findings.conflicts(), json);
        json.writeArrayFieldStart("mistakes");
        for (Mistake mistake : findings.mistakes()) {
            json.writeStartObject();
            if (mistake.where() instanceof Where.Cell cell) {
                json.writeStringField("sheet", cell.place().sheet());
                json.writeStringField("cell", cell.name());
            }
            json.writeStringField("question", mistake.question());
            json.writeStringField("code", mistake.problem().code().slug());
            json.writeStringField("detail", ProblemJson.sentence(mistake.problem(), locale));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeNumberField("untouched", findings.untouched());
    }

    private static void parts(String name, List<PartDifference> all, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(name);
        for (PartDifference each : all) {
            json.writeStartObject();
            json.writeStringField("sheet", each.place().sheet());
            json.writeStringField("cell", each.place().name());
            json.writeStringField("part", each.change().part());
            json.writeNumberField("version", each.change().version());
            json.writeFieldName("before");
            json.writeRawValue(each.stands().content());
            json.writeFieldName("after");
            json.writeRawValue(CanonicalText.of(each.change().said()));
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
