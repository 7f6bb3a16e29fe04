/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.questionnaire.value;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.etalon.questionnaire.mistake.MistakeCode;
import org.etalon.questionnaire.mistake.Mistakes;
import org.etalon.questionnaire.mistake.Place;
import org.etalon.questionnaire.reading.Node;
import org.etalon.questionnaire.reading.Node.Entry;
import org.etalon.questionnaire.reading.Node.Kind;
import org.etalon.questionnaire.reading.Node.Mapping;
import org.etalon.questionnaire.reading.Node.Scalar;

/**
 * The keys of one map. Keys that nobody knows are noted; one that is misspelt is read as the one that was meant, so that nothing
 * seems to be missing.
 */
public final class Fields {
    private final Mapping map;
    private final Mistakes mistakes;
    private final Map<String, Entry> entries = new HashMap<>();

    /** @param known all keys that the map may have */
    public Fields(Mapping map, Set<String> known, Mistakes mistakes) {
        this.map = map;
        this.mistakes = mistakes;
        Set<String> present = map.entries().stream().map(Entry::key).collect(Collectors.toSet());
        Set<String> absent =
                known.stream().filter(key -> !present.contains(key)).collect(Collectors.toSet());
        for (Entry entry : map.entries()) {
            if (known.contains(entry.key())) {
                entries.put(entry.key(), entry);
            } else {
                addUnknown(entry, absent);
            }
        }
    }

    private void addUnknown(Entry entry, Set<String> absent) {
        Optional<String> meant = Nearest.to(entry.key(), absent);
        if (meant.isPresent()) {
            mistakes.add(MistakeCode.KEY_MISSPELT, entry.place(), entry.key(), meant.get());
            entries.putIfAbsent(meant.get(), entry);
        } else {
            mistakes.add(MistakeCode.KEY_UNKNOWN, entry.place(), entry.key());
        }
    }

    public Place place() {
        return map.place();
    }

    public boolean has(String key) {
        return entries.containsKey(key);
    }

    /** Where this key stands; the map's beginning where it doesn't. */
    public Place placeOf(String key) {
        return has(key) ? entries.get(key).place() : map.place();
    }

    /** The value of a key; noted, and as good as broken, where it is left empty. */
    public Optional<Node> find(String key) {
        return Optional.ofNullable(entries.get(key)).map(this::value);
    }

    /** The value of a key that must be there; noted where it isn't. */
    public Optional<Node> require(String key) {
        if (!has(key)) {
            mistakes.add(MistakeCode.KEY_MISSING, map.place(), key);
        }
        return find(key);
    }

    private Node value(Entry entry) {
        if (entry.value() instanceof Scalar scalar && scalar.kind() == Kind.NULL) {
            mistakes.add(MistakeCode.VALUE_MISSING, entry.place(), entry.key());
            Node broken = new Node.Broken(entry.source(), entry.line(), entry.column());
            entries.put(entry.key(), new Entry(entry.source(), entry.line(), entry.column(), entry.key(), broken));
            return broken;
        }
        return entry.value();
    }
}
