/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.submission;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
