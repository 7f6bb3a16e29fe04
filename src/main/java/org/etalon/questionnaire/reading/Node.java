/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.questionnaire.reading;

import java.util.List;
import org.etalon.questionnaire.mistake.Place;

/** A part of a document that knows where it stands. */
public sealed interface Node {
    Source source();

    int line();

    int column();

    default Place place() {
        return source().at(line(), column());
    }

    /** A map; of two entries with one key only the first is here. */
    record Mapping(Source source, int line, int column, List<Entry> entries) implements Node {}

    record Listing(Source source, int line, int column, List<Node> items) implements Node {}

    /** @param text as written, without quotes */
    record Scalar(Source source, int line, int column, String text, Kind kind) implements Node {}

    /** Something whose mistake has been told already. */
    record Broken(Source source, int line, int column) implements Node {}

    /** @param line where the key stands */
    record Entry(Source source, int line, int column, String key, Node value) {
        public Place place() {
            return source.at(line, column);
        }
    }

    /** What a scalar is in YAML's core schema. */
    enum Kind {
        STRING,
        INTEGER,
        /** Written with a point or an exponent. */
        DECIMAL,
        /** Infinite, no number, or of more digits than anybody needs. */
        ODD_NUMBER,
        BOOLEAN,
        NULL
    }
}
