/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.questionnaire.catalogue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.etalon.core.questionnaire.Questionnaire.Status;
import org.etalon.questionnaire.mistake.Mistakes;
import org.etalon.questionnaire.reading.Documents;
import org.etalon.questionnaire.reading.Node;
import org.etalon.questionnaire.reading.Source;

/** What may not change in a questionnaire that has been published: all but its texts and its licence, and its status but to retired (format, "Versions"). */
final class Freeze {
    private static final int LONGEST = 60;

    private Freeze() {}

    /** One thing that changed, by its JSON Pointer, with what stood there and what stands there now; nothing is {@code —}. */
    record Change(String pointer, String before, String after) {}

    /** All that changed against the rule; empty where the newer version may take the older one's place. */
    static List<Change> changes(Edition older, Edition newer) {
        if (!older.isFrozen()) {
            return List.of();
        }
        List<Change> changes = new ArrayList<>();
        Status before = older.questionnaire().status();
        Status after = newer.questionnaire().status();
        if (before != after && after != Status.RETIRED) {
            changes.add(new Change("/status", name(before), name(after)));
        }
        if (!older.questionnaire()
                .digests()
                .rules()
                .equals(newer.questionnaire().digests().rules())) {
            changes.addAll(rules(leaves(older), leaves(newer)));
        }
        return changes;
    }

    private static String name(Status status) {
        return status.name().toLowerCase(java.util.Locale.ROOT);
    }

    private static List<Change> rules(Map<String, String> before, Map<String, String> after) {
        Map<String, String> all = new TreeMap<>(before);
        after.forEach(all::putIfAbsent);
        return all.keySet().stream()
                .filter(pointer -> !Objects.equals(before.get(pointer), after.get(pointer)))
                .map(pointer -> new Change(pointer, shown(before.get(pointer)), shown(after.get(pointer))))
                .toList();
    }

    private static String shown(String value) {
        if (value == null) {
            return "—";
        }
        return value.length() > LONGEST ? value.substring(0, LONGEST) + "…" : value;
    }

    private static Map<String, String> leaves(Edition edition) {
        Map<String, String> leaves = new TreeMap<>();
        Source rules = Source.of(edition.key(), edition.rules().getBytes(StandardCharsets.UTF_8), Source.Syntax.JSON);
        Documents.read(rules, new Mistakes()).ifPresent(read -> collect("", read.root(), leaves));
        return leaves;
    }

    private static void collect(String pointer, Node node, Map<String, String> leaves) {
        if (isEmpty(node)) {
            leaves.put(pointer, node instanceof Node.Listing ? "[]" : "{}");
        } else if (node instanceof Node.Mapping mapping) {
            mapping.entries().forEach(entry -> collect(pointer + "/" + escaped(entry.key()), entry.value(), leaves));
        } else if (node instanceof Node.Listing listing) {
            for (int i = 0; i < listing.items().size(); i++) {
                collect(pointer + "/" + i, listing.items().get(i), leaves);
            }
        } else if (node instanceof Node.Scalar scalar) {
            leaves.put(pointer, scalar.text());
        }
    }

    private static boolean isEmpty(Node node) {
        return node instanceof Node.Mapping mapping && mapping.entries().isEmpty()
                || node instanceof Node.Listing listing && listing.items().isEmpty();
    }

    private static String escaped(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }
}
