/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.archive;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.etalon.platform.text.JsonTree;

/** Reads plain values from strangers: what isn't there, or is something else, is empty. */
final class Tree {
    private Tree() {}

    /** An object; empty where the bytes are anything else. */
    static Optional<Map<String, Object>> read(byte[] bytes) {
        try {
            return Optional.of(JsonTree.read(new String(bytes, StandardCharsets.UTF_8)))
                    .filter(Map.class::isInstance)
                    .map(Tree::map);
        } catch (UncheckedIOException | StackOverflowError unreadable) {
            return Optional.empty();
        }
    }

    @SuppressWarnings("unchecked") // what reads JSON makes texts of all keys
    private static Map<String, Object> map(Object value) {
        return value instanceof Map<?, ?> ? (Map<String, Object>) value : Map.of();
    }

    static Map<String, Object> map(Map<String, Object> parent, String key) {
        return map(parent.get(key));
    }

    static String text(Map<String, Object> parent, String key) {
        return parent.get(key) instanceof String text ? text : "";
    }

    /** The objects of a list. */
    static Stream<Map<String, Object>> list(Map<String, Object> parent, String key) {
        return parent.get(key) instanceof List<?> list ? list.stream().map(Tree::map) : Stream.empty();
    }

    /** The texts of a list. */
    static Stream<String> texts(Map<String, Object> parent, String key) {
        return parent.get(key) instanceof List<?> list
                ? list.stream().filter(String.class::isInstance).map(String.class::cast)
                : Stream.empty();
    }
}
