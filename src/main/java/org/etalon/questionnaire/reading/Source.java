/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.questionnaire.reading;

import org.etalon.questionnaire.mistake.Place;

/**
 * A document's bytes and how they are to be read.
 *
 * @param number in the order of reading
 * @param name as mistakes tell it
 * @param depth how deep its outermost map lies in the one-document form, from 1
 */
public record Source(int number, String name, byte[] bytes, Syntax syntax, int depth) {
    /** What the bytes are written in. */
    public enum Syntax {
        /** YAML 1.2, of which JSON is a part. */
        YAML,
        JSON,
        /** JSON where it is valid JSON, else YAML. */
        EITHER;

        /** By a file's name: its ending tells. */
        public static Syntax of(String fileName) {
            if (fileName.endsWith(".json")) {
                return JSON;
            }
            return fileName.endsWith(".yaml") || fileName.endsWith(".yml") ? YAML : EITHER;
        }
    }

    /** The document at the root of a questionnaire. */
    public static Source of(String name, byte[] bytes, Syntax syntax) {
        return new Source(0, name, bytes, syntax, 1);
    }

    public Place start() {
        return new Place(number, name, 1, 1);
    }

    public Place at(int line, int column) {
        return new Place(number, name, line, column);
    }
}
