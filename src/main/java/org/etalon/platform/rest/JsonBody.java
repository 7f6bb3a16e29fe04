/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.rest;

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
import org.etalon.platform.text.StrictJson;

/**
 * Reads the body of a request as a record; members that the record lacks are ignored, absent ones are null. The text is gone through
 * once before the server's JSON-B sees it, since that never comes back from an object that breaks off inside an ignored member.
 */
public final class JsonBody {
    private static final int MAX_BYTES = 1 << 20;

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
        return StrictJson.object(bytes(body)).orElseThrow(() -> refused(RestProblem.BODY_UNREADABLE));
    }

    /** The body's bytes, once they are known to be one whole JSON object. */
    static byte[] checked(InputStream body) {
        byte[] bytes = bytes(body);
        if (!StrictJson.isObject(bytes)) {
            throw refused(RestProblem.BODY_UNREADABLE);
        }
        return bytes;
    }

    private static byte[] bytes(InputStream body) {
        try {
            byte[] bytes = body.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                throw refused(RestProblem.BODY_TOO_LARGE);
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
