/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.submission;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.etalon.dossier.evidence.EvidenceAbout;
import org.etalon.dossier.evidence.EvidenceContent;
import org.etalon.dossier.evidence.EvidenceItem;

/** Evidence as plain values, in the order of its ids: what it is with its SHA-256, what is said of it, and which questions it serves. */
final class EvidenceTree {
    private EvidenceTree() {}

    /** Of the items that serve a question. */
    static List<Object> of(List<EvidenceItem> items) {
        return used(items).stream()
                .sorted(Comparator.comparing(item -> item.id().toString()))
                .<Object>map(EvidenceTree::tree)
                .toList();
    }

    static List<EvidenceItem> used(List<EvidenceItem> items) {
        return items.stream().filter(item -> !item.questions().isEmpty()).toList();
    }

    /**
     * The same while a correction is asked for: at all other questions stays what was handed in, to the version.
     *
     * @param now {@link #of} what stands there
     * @param before the same, as it was handed in
     * @param asked the questions of which a correction is asked for
     */
    static List<Object> corrected(List<?> now, List<?> before, Set<String> asked) {
        Map<String, Map<?, ?>> later = byId(now);
        Map<String, Map<?, ?>> earlier = byId(before);
        Set<String> ids = new TreeSet<>(later.keySet());
        ids.addAll(earlier.keySet());
        List<Object> items = new ArrayList<>();
        for (String id : ids) {
            Set<String> kept = questions(earlier.get(id));
            kept.removeAll(asked);
            if (kept.isEmpty() && later.containsKey(id)) {
                items.add(later.get(id));
            } else if (!kept.isEmpty()) {
                Set<String> corrected = questions(later.get(id));
                corrected.retainAll(asked);
                kept.addAll(corrected);
                Map<String, Object> item = new LinkedHashMap<>();
                earlier.get(id).forEach((key, value) -> item.put(key.toString(), value));
                item.put("questions", List.copyOf(kept));
                items.add(item);
            }
        }
        return items;
    }

    private static Map<String, Map<?, ?>> byId(List<?> items) {
        return items.stream()
                .map(item -> (Map<?, ?>) item)
                .collect(Collectors.toMap(item -> item.get("id").toString(), Function.identity()));
    }

    private static Set<String> questions(Map<?, ?> item) {
        Set<String> questions = new TreeSet<>();
        if (item != null) {
            ((List<?>) item.get("questions")).forEach(each -> questions.add(each.toString()));
        }
        return questions;
    }

    private static Map<String, Object> tree(EvidenceItem item) {
        EvidenceAbout about = item.about();
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", item.id().toString());
        tree.put("version", item.latest().number());
        tree.put("title", about.title());
        put("date", about.date(), tree);
        put("validUntil", about.validUntil(), tree);
        tree.put("confidential", about.confidential());
        put("note", about.note(), tree);
        tree.put("questions", item.questions().stream().sorted().toList());
        tree.putAll(content(item.latest().content()));
        return tree;
    }

    private static Map<String, Object> content(EvidenceContent content) {
        return content.isFile()
                ? Map.of(
                        "file",
                        Map.of(
                                "name", content.name().text(),
                                "size", content.size(),
                                "mediaType", content.mediaType(),
                                "sha256", content.digest().hex()))
                : Map.of("url", content.url());
    }

    private static void put(String key, Object value, Map<String, Object> tree) {
        if (value != null) {
            tree.put(key, value.toString());
        }
    }
}
