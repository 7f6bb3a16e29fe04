/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.etalon.core.answer.Answer;
import org.etalon.core.answer.Intake;
import org.etalon.core.answer.QuestionIndex;
import org.etalon.platform.text.JsonTree;

/** Answers as the JSON in which they are kept and sent. */
public final class AnswerText {
    private static final JsonFactory JSON = new JsonFactory();

    private AnswerText() {}

    /** The JSON of an answer: a string, a number or a list of strings. */
    public static String of(Answer answer) {
        var text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            write(answer, json);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static void write(Answer answer, JsonGenerator json) throws IOException {
        if (answer instanceof Answer.One one) {
            json.writeString(one.choice());
        } else if (answer instanceof Answer.Several several) {
            write(several.choices(), json);
        } else if (answer instanceof Answer.Amount amount) {
            BigDecimal number = BigDecimal.valueOf(amount.hundredths(), 2).stripTrailingZeros();
            json.writeNumber(number.toPlainString());
        } else if (answer instanceof Answer.Entries entries) {
            write(entries.texts(), json);
        } else if (answer instanceof Answer.Words words) {
            json.writeString(words.text());
        } else if (answer instanceof Answer.Day day) {
            json.writeString(day.day().toString());
        }
    }

    private static void write(List<String> texts, JsonGenerator json) throws IOException {
        json.writeStartArray();
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    /** The answer that conditions and score see; empty where none is counted. */
    public static Optional<Answer> counted(QuestionIndex index, String question, Given given) {
        if (!given.state().isCounted()) {
            return Optional.empty();
        }
        var intake = Intake.ofAnswer(index, question, JsonTree.read(given.answer()));
        if (intake.value().isEmpty()) {
            throw new IllegalStateException(
                    "the answer kept to '" + question + "' doesn't fit it: " + intake.problems());
        }
        return intake.value();
    }

    /** Why the question is declared not applicable; empty where it isn't. */
    public static Optional<String> declared(Given given) {
        return given.state() == AnswerState.NOT_APPLICABLE ? Optional.of(given.justification()) : Optional.empty();
    }
}
