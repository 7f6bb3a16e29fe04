/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.assessment;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.util.OptionalInt;
import org.etalon.core.questionnaire.Questionnaire;
import org.etalon.core.scoring.Assessment;
import org.etalon.core.scoring.Assessment.DomainResult;
import org.etalon.core.scoring.Assessment.Lack;
import org.etalon.core.scoring.Assessment.LevelResult;
import org.etalon.core.scoring.Assessment.Progress;
import org.etalon.core.scoring.Assessment.QuestionResult;
import org.etalon.core.scoring.Score;

/** An assessment as JSON: the same bytes for the same assessment, keys in the order of {@code docs/scoring.md}, no white space. */
public final class AssessmentJson {
    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
            .build();

    private final JsonGenerator json;

    private AssessmentJson(JsonGenerator json) {
        this.json = json;
    }

    /** Writes it in UTF-8; the stream stays open and unflushed. */
    public static void write(Assessment assessment, OutputStream out) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(out)) {
            new AssessmentJson(json).write(assessment);
        }
    }

    /** Writes it as a value within another document. */
    public static void write(Assessment assessment, JsonGenerator json) throws IOException {
        new AssessmentJson(json).write(assessment);
    }

    private void write(Assessment assessment) throws IOException {
        json.writeStartObject();
        writeQuestionnaire(assessment.questionnaire());
        json.writeStringField("stratum", assessment.stratum());
        writeFigures(assessment.score());
        writeParts(assessment);
        writeStrict(assessment);
        writeProgress(assessment);
        json.writeEndObject();
    }

    private void writeParts(Assessment assessment) throws IOException {
        json.writeArrayFieldStart("domains");
        for (DomainResult domain : assessment.domains()) {
            writeDomain(domain);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("questions");
        for (QuestionResult question : assessment.questions()) {
            writeQuestion(question);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("levels");
        for (LevelResult level : assessment.levels()) {
            writeLevel(level);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("mentions");
        for (Questionnaire.Mention mention : assessment.mentions()) {
            json.writeString(mention.id());
        }
        json.writeEndArray();
    }

    private void writeQuestionnaire(Questionnaire questionnaire) throws IOException {
        json.writeObjectFieldStart("questionnaire");
        json.writeStringField("programme", questionnaire.programme());
        json.writeStringField("edition", questionnaire.edition());
        json.writeStringField("rules", questionnaire.digests().rules());
        json.writeStringField("content", questionnaire.digests().content());
        json.writeEndObject();
    }

    private void writeFigures(Score score) throws IOException {
        json.writeNumberField("global", score.global());
        json.writeNumberField("proof", score.proof());
        json.writeNumberField("level", score.level());
    }

    private void writeDomain(DomainResult result) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", result.domain().id());
        json.writeNumberField("weight", result.weight());
        json.writeNumberField("earned", result.earned());
        json.writeNumberField("possible", result.possible());
        writeNumber("score", result.score());
        json.writeEndObject();
    }

    private void writeQuestion(QuestionResult result) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", result.place().question().id());
        json.writeStringField("domain", result.place().domain().id());
        json.writeStringField("state", result.standing().state().key());
        json.writeNumberField("points", result.points());
        json.writeNumberField("score", result.score());
        json.writeNumberField("earned", result.earned());
        json.writeNumberField("possible", result.possible());
        json.writeArrayFieldStart("lacks");
        for (Lack lack : result.lacks()) {
            json.writeString(lack.key());
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void writeLevel(LevelResult result) throws IOException {
        json.writeStartObject();
        json.writeNumberField("level", result.level().level());
        json.writeBooleanField("holds", result.holds());
        json.writeArrayFieldStart("requirements");
        RequirementJson.write(result.requirements(), json);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void writeStrict(Assessment assessment) throws IOException {
        json.writeObjectFieldStart("strict");
        writeFigures(assessment.strict());
        json.writeObjectFieldStart("domains");
        for (DomainResult domain : assessment.domains()) {
            writeNumber(domain.domain().id(), domain.strict());
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private void writeProgress(Assessment assessment) throws IOException {
        json.writeObjectFieldStart("progress");
        writeProgress(assessment.progress());
        json.writeObjectFieldStart("domains");
        for (DomainResult domain : assessment.domains()) {
            json.writeObjectFieldStart(domain.domain().id());
            writeProgress(domain.progress());
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private void writeProgress(Progress progress) throws IOException {
        json.writeNumberField("answered", progress.answered());
        json.writeNumberField("asked", progress.asked());
    }

    private void writeNumber(String name, OptionalInt number) throws IOException {
        json.writeFieldName(name);
        if (number.isPresent()) {
            json.writeNumber(number.getAsInt());
        } else {
            json.writeNull();
        }
    }
}
