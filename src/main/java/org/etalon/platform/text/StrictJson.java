/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.text;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** JSON that comes from outside: one object and nothing behind it, in which no member is named twice, nested at most 40 deep. */
public final class StrictJson {
    private static final int DEEPEST = 40;
    /** Many times what the longest list of answers takes. */
    private static final long MOST_TOKENS = 500_000;

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxTokenCount(MOST_TOKENS)
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private StrictJson() {}

    /** As plain values, see {@link JsonTree}. Empty where it is anything else. */
    public static Optional<Map<String, Object>> object(byte[] bytes) {
        return whole(bytes, JsonTree::object);
    }

    /** Whether it is such an object; nothing is kept of it. */
    public static boolean isObject(byte[] bytes) {
        return whole(bytes, JsonParser::skipChildren).isPresent();
    }

    private interface Reading<T> {
        T read(JsonParser parser) throws IOException;
    }

    private static <T> Optional<T> whole(byte[] bytes, Reading<T> reading) {
        try (JsonParser parser = JSON.createParser(bytes)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return Optional.empty();
            }
            T read = reading.read(parser);
            boolean ended = parser.currentToken() == JsonToken.END_OBJECT && parser.nextToken() == null;
            return ended ? Optional.of(read) : Optional.empty();
        } catch (IOException broken) {
            return Optional.empty();
        }
    }
}
