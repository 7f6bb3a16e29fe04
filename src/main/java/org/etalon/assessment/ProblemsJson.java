/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.assessment;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.etalon.core.problem.Problem;
import org.etalon.platform.rest.ProblemJson;

/** A refusal where there is no HTTP: {@code {"problems": [{"code", "at", "detail"}]}}. */
public final class ProblemsJson {
    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
            .build();

    private ProblemsJson() {}

    /** Writes it in UTF-8; the stream stays open and unflushed. */
    public static void write(List<Problem> problems, Locale locale, OutputStream out) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartObject();
            json.writeArrayFieldStart("problems");
            for (Problem problem : problems) {
                json.writeStartObject();
                json.writeStringField("code", problem.code().slug());
                json.writeStringField("at", problem.at());
                json.writeStringField("detail", ProblemJson.sentence(problem, locale));
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }
}
