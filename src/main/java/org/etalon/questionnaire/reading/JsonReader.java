/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.questionnaire.reading;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.etalon.questionnaire.mistake.MistakeCode;
import org.etalon.questionnaire.mistake.Mistakes;
import org.etalon.questionnaire.mistake.Place;
import org.etalon.questionnaire.reading.Node.Kind;

/** Reads one JSON document (RFC 8259), strictly. */
final class JsonReader {
    /** Our own limits come first: the size of the whole, and the depth. */
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .build())
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .build();

    private final Source source;
    private final Growing growing;
    private final JsonParser tokens;
    private final Cursor cursor;

    private JsonReader(Source source, String text, Mistakes mistakes) throws IOException {
        this.source = source;
        this.growing = new Growing(source, mistakes);
        this.tokens = JSON.createParser(text);
        this.cursor = new Cursor(text);
    }

    /** The document's outermost node; empty where it can't be read to its end, which is noted. */
    static Optional<Node> read(Source source, String text, Mistakes mistakes) {
        try {
            return new JsonReader(source, text, mistakes).document();
        } catch (StreamReadException syntax) {
            Cursor end = new Cursor(text).to(offset(syntax));
            var code = syntax instanceof JsonEOFException ? MistakeCode.JSON_CUT : MistakeCode.JSON_SYNTAX;
            mistakes.add(code, source.at(end.line(), end.column()));
            return Optional.empty();
        } catch (IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        } catch (UnreadableException noted) {
            return Optional.empty();
        }
    }

    /** Where the fault is; but for unexpected characters the library tells where it had read on to. */
    private static int offset(StreamReadException syntax) {
        int read = syntax.getLocation() == null ? 0 : (int) syntax.getLocation().getCharOffset();
        return syntax.getOriginalMessage().startsWith("Unexpected character") ? read : Math.max(0, read - 1);
    }

    private Optional<Node> document() throws IOException {
        JsonToken first = tokens.nextToken();
        if (first == null) {
            growing.add(MistakeCode.FILE_EMPTY, source.start());
            return Optional.empty();
        }
        growing.checkRoot(first == JsonToken.START_OBJECT, place());
        Node root = node(first, source.depth());
        if (tokens.nextToken() != null) {
            growing.add(MistakeCode.JSON_SYNTAX, place());
            return Optional.empty();
        }
        return Optional.of(root);
    }

    private Node node(JsonToken token, int depth) throws IOException {
        Place place = place();
        return switch (token) {
            case START_OBJECT -> mapping(place, depth);
            case START_ARRAY -> listing(place, depth);
            case VALUE_STRING -> scalar(place, Kind.STRING);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> scalar(place, CoreSchema.kind(tokens.getText()));
            case VALUE_TRUE, VALUE_FALSE -> scalar(place, Kind.BOOLEAN);
            default -> scalar(place, Kind.NULL);
        };
    }

    private Node scalar(Place place, Kind kind) throws IOException {
        return growing.scalar(place.line(), place.column(), tokens.getText(), kind);
    }

    private Node listing(Place start, int depth) throws IOException {
        growing.checkDepth(depth, start);
        List<Node> items = new ArrayList<>(4);
        for (JsonToken token = tokens.nextToken(); token != JsonToken.END_ARRAY; token = tokens.nextToken()) {
            items.add(node(token, depth + 1));
        }
        return new Node.Listing(source, start.line(), start.column(), items);
    }

    private Node mapping(Place start, int depth) throws IOException {
        growing.checkDepth(depth, start);
        Growing.Entries entries = growing.new Entries();
        while (tokens.nextToken() != JsonToken.END_OBJECT) {
            Place key = place();
            String name = tokens.currentName();
            entries.add(key.line(), key.column(), name, node(tokens.nextToken(), depth + 1));
        }
        return new Node.Mapping(source, start.line(), start.column(), entries.list());
    }

    private Place place() {
        cursor.to((int) tokens.currentTokenLocation().getCharOffset());
        return source.at(cursor.line(), cursor.column());
    }
}
