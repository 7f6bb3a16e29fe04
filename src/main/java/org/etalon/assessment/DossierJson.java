/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.assessment;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.etalon.core.answer.AnswerProblem;
import org.etalon.core.answer.AnswerSheet;
import org.etalon.core.answer.Intake;
import org.etalon.core.answer.QuestionIndex;
import org.etalon.core.problem.Problem;

/**
 * A dossier as JSON (RFC 8259, UTF-8): one document of at most {@link #MOST_BYTES}, no key twice in an object, numbers exact
 * whatever their notation.
 */
public final class DossierJson {
    public static final int MOST_BYTES = 4 << 20;

    /** A dossier's own depth is 3; what lies deeper is wrong anyway, and told as wrong as long as it is not absurd. */
    private static final int DEEPEST = 32;

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .build();

    private final JsonParser parser;
    private final List<Problem> problems = new ArrayList<>();

    private DossierJson(JsonParser parser) {
        this.parser = parser;
    }

    /** Takes in a stream, of which no more than the limit is read. */
    public static Intake<AnswerSheet> read(QuestionIndex index, InputStream in) throws IOException {
        return read(index, in.readNBytes(MOST_BYTES + 1));
    }

    /** Takes in a whole document. */
    public static Intake<AnswerSheet> read(QuestionIndex index, byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            return refused(Problem.of(AnswerProblem.DOSSIER_TOO_LARGE, "", MOST_BYTES));
        }
        try {
            CharSequence text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return read(index, text.toString());
        } catch (CharacterCodingException notUtf8) {
            return refused(Problem.of(AnswerProblem.DOSSIER_MALFORMED, "1:1", 1, 1));
        }
    }

    private static Intake<AnswerSheet> read(QuestionIndex index, String text) {
        try (JsonParser parser = JSON.createParser(text.startsWith("\uFEFF") ? text.substring(1) : text)) {
            return new DossierJson(parser).read(index);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private Intake<AnswerSheet> read(QuestionIndex index) throws IOException {
        try {
            Object raw = document();
            return problems.isEmpty() ? Intake.ofDossier(index, raw) : new Intake<>(Optional.empty(), problems);
        } catch (JsonProcessingException malformed) {
            return refused(problem(AnswerProblem.DOSSIER_MALFORMED, parser.currentLocation()));
        }
    }

    private Object document() throws IOException {
        Object raw = value(parser.nextToken());
        if (parser.nextToken() != null) {
            throw new JsonParseException(parser, "more than one document");
        }
        return raw;
    }

    private Object value(JsonToken token) throws IOException {
        if (token == null) {
            throw new JsonParseException(parser, "no document");
        }
        return switch (token) {
            case START_OBJECT -> object();
            case START_ARRAY -> array();
            case VALUE_STRING -> parser.getText();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number();
            case VALUE_TRUE -> Boolean.TRUE;
            case VALUE_FALSE -> Boolean.FALSE;
            case VALUE_NULL -> null;
            default -> throw new JsonParseException(parser, "unexpected " + token);
        };
    }

    private Map<String, Object> object() throws IOException {
        Map<String, Object> map = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            if (map.containsKey(key)) {
                problems.add(problem(AnswerProblem.DOSSIER_KEY_TWICE, parser.currentTokenLocation(), key));
            }
            map.put(key, value(parser.nextToken()));
        }
        return map;
    }

    private List<Object> array() throws IOException {
        List<Object> list = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            list.add(value(token));
        }
        return list;
    }

    /** Exact; an exponent beyond what any number here could have is no readable number. */
    private BigDecimal number() throws IOException {
        try {
            return new BigDecimal(parser.getText());
        } catch (NumberFormatException absurd) {
            throw new JsonParseException(parser, "number out of range", absurd);
        }
    }

    private static Intake<AnswerSheet> refused(Problem problem) {
        return new Intake<>(Optional.empty(), List.of(problem));
    }

    private static Problem problem(AnswerProblem code, JsonLocation location, Object... more) {
        int line = location.getLineNr();
        int column = location.getColumnNr();
        Object[] arguments =
                Stream.concat(Stream.of(line, column), Stream.of(more)).toArray();
        return Problem.of(code, line + ":" + column, arguments);
    }
}
