/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.questionnaire.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.etalon.questionnaire.mistake.MistakeCode;
import org.etalon.questionnaire.mistake.Mistakes;
import org.etalon.questionnaire.mistake.Place;
import org.etalon.questionnaire.reading.Node.Entry;
import org.etalon.questionnaire.reading.Node.Kind;
import org.etalon.questionnaire.reading.Node.Scalar;

/** What YAML and JSON share while a document's tree grows: the limit of depth, keys that come twice, strings unfit for use. */
final class Growing {
    /** The deepest map or list, in the one-document form. */
    static final int DEEPEST = 40;

    private final Source source;
    private final Mistakes mistakes;
    private final Strings strings = new Strings();

    Growing(Source source, Mistakes mistakes) {
        this.source = source;
        this.mistakes = mistakes;
    }

    void add(MistakeCode code, Place place, Object... arguments) {
        mistakes.add(code, place, arguments);
    }

    /** Stops the reading where a map or list lies too deep. */
    void checkDepth(int depth, Place place) {
        if (depth > DEEPEST) {
            mistakes.add(MistakeCode.NESTED_TOO_DEEP, place, DEEPEST);
            throw new UnreadableException();
        }
    }

    Node scalar(int line, int column, String text, Kind kind) {
        if (StrictText.unfit(text)) {
            mistakes.add(MistakeCode.CHARACTER_FORBIDDEN, source.at(line, column), "U+0000, U+D800..U+DFFF");
            return new Node.Broken(source, line, column);
        }
        return new Scalar(source, line, column, strings.one(text), kind);
    }

    /** Notes a document that isn't a map of keys, and stops the reading: none of it could be used. */
    void checkRoot(boolean map, Place place) {
        if (!map) {
            mistakes.add(MistakeCode.NOT_A_MAP, place, "…");
            throw new UnreadableException();
        }
    }

    /** Entries of one map, in which a key stands once. */
    final class Entries {
        private static final int FEW = 8;

        private List<Entry> entries = List.of();
        private Set<String> keys = Set.of();

        void add(int line, int column, String key, Node value) {
            if (has(key)) {
                mistakes.add(MistakeCode.KEY_DUPLICATE, source.at(line, column), key);
                return;
            }
            entries = entries.isEmpty() ? new ArrayList<>(FEW / 2) : entries;
            entries.add(new Entry(source, line, column, strings.one(key), value));
        }

        /** Most maps are small, and are searched; a large one keeps its keys apart. */
        private boolean has(String key) {
            if (entries.size() < FEW) {
                return entries.stream().anyMatch(entry -> entry.key().equals(key));
            }
            if (keys.isEmpty()) {
                keys = new HashSet<>();
                entries.forEach(entry -> keys.add(entry.key()));
            }
            return !keys.add(key);
        }

        List<Entry> list() {
            return entries;
        }
    }
}
