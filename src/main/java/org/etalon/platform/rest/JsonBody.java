/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.rest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import jakarta.json.JsonException;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.etalon.core.problem.Problem;
import org.etalon.core.problem.RefusedException;
import org.etalon.platform.text.JsonTree;

/**
 * Reads the body of a request as a record; members that the record lacks are ignored, absent ones are null. The text is gone through
 * once before the server's JSON-B sees it, since that never comes back from an object that breaks off inside an ignored member.
 */
public final class JsonBody {
    private static final int MAX_BYTES = 1 << 20;
    private static final int DEEPEST = 40;
    private static final JsonFactory STRICT = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private JsonBody() {}

    /**
     * @param type a record
     * @throws RefusedException if the body is no such JSON object, names a member twice, is nested more than 40 deep, or is larger
     *     than 1 MiB
     */
    public static <T> T read(InputStream body, Class<T> type) {
        try {
            return Binding.JSONB.fromJson(new ByteArrayInputStream(checked(body)), type);
        } catch (JsonbException | JsonException e) {
            throw refused(RestProblem.BODY_UNREADABLE);
        }
    }

    /**
     * The same as plain values, see {@link JsonTree}; for what has members of several types, and for what must have no others.
     *
     * @throws RefusedException as above
     */
    public static Map<String, Object> tree(InputStream body) {
        try (var parser = STRICT.createParser(checked(body))) {
            parser.nextToken();
            return JsonTree.object(parser);
        } catch (JsonProcessingException e) {
            throw refused(RestProblem.BODY_UNREADABLE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The body's bytes, once they are known to be one whole JSON object. */
    static byte[] checked(InputStream body) {
        try {
            byte[] bytes = body.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                throw refused(RestProblem.BODY_TOO_LARGE);
            }
            if (!isWholeObject(bytes)) {
                throw refused(RestProblem.BODY_UNREADABLE);
            }
            return bytes;
        } catch (JsonProcessingException e) {
            throw refused(RestProblem.BODY_UNREADABLE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isWholeObject(byte[] bytes) throws IOException {
        try (var parser = STRICT.createParser(bytes)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return false;
            }
            parser.skipChildren();
            return parser.currentToken() == JsonToken.END_OBJECT && parser.nextToken() == null;
        }
    }

    private static RefusedException refused(RestProblem problem) {
        return new RefusedException(List.of(Problem.of(problem, "")));
    }

    /** The server's JSON-B, made when first needed. */
    private static final class Binding {
        static final Jsonb JSONB = JsonbBuilder.create();
    }
}
