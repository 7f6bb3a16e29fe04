/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.etalon.platform.text.JsonTree;

/** The invented answers, from {@code demo/answers.tsv}. */
final class DemoSheet {
    private static final int COLUMNS = 6;

    private DemoSheet() {}

    /**
     * One answer.
     *
     * @param days before now, with a fraction
     * @param sent {@code answer}, {@code state} and {@code justification} as plain values
     */
    record Line(double days, String who, String question, Map<String, Object> sent) {
        static Line of(String line) {
            String[] columns = line.split("\t", COLUMNS);
            Map<String, Object> sent = new LinkedHashMap<>();
            sent.put("answer", JsonTree.read(columns[3]));
            sent.put("state", columns[4]);
            if (!columns[5].isBlank()) {
                sent.put("justification", columns[5]);
            }
            return new Line(Double.parseDouble(columns[0]) * 7, columns[1], columns[2], sent);
        }
    }

    /** In the order in which they are given. */
    static List<Line> list() {
        return new String(bytes("answers.tsv"), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(Line::of)
                .toList();
    }

    /** A file beside it. */
    static byte[] bytes(String name) {
        try (InputStream file = DemoSheet.class.getResourceAsStream("/demo/" + name)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
