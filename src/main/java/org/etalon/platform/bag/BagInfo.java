/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.bag;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What a bag says of itself: {@code bag-info.txt}.
 *
 * @param lines in order; a label may stand more than once
 */
public record BagInfo(List<Line> lines) {
    public static final String FILE = "bag-info.txt";

    public BagInfo {
        lines = List.copyOf(lines);
    }

    /** @param value in one line */
    public record Line(String label, String value) {
        public Line {
            if (!label.matches("[A-Za-z0-9-]+") || !value.equals(plain(value))) {
                throw new IllegalArgumentException("'" + label + "' with '" + value + "' is no line");
            }
        }
    }

    /** A text as the value of a line: control characters and ends of lines become spaces. */
    public static String plain(String text) {
        return text.replaceAll("[\\p{Cc}\\u2028\\u2029]+", " ").strip();
    }

    public static BagInfo empty() {
        return new BagInfo(List.of());
    }

    /** The same with one more line. */
    public BagInfo with(String label, String value) {
        List<Line> more = new ArrayList<>(lines);
        more.add(new Line(label, plain(value)));
        return new BagInfo(more);
    }

    /** The first value of a label. */
    public Optional<String> find(String label) {
        return lines.stream()
                .filter(line -> line.label().equals(label))
                .map(Line::value)
                .findFirst();
    }

    /** As it is kept. */
    public byte[] bytes() {
        var text = new StringBuilder();
        lines.forEach(line ->
                text.append(line.label()).append(": ").append(line.value()).append('\n'));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Reads what {@link #bytes} wrote. Empty where it is anything else. */
    public static Optional<BagInfo> read(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        List<Line> lines = new ArrayList<>();
        for (String line : text.split("\n")) {
            int colon = line.indexOf(": ");
            if (colon < 1 || !line.substring(0, colon).matches("[A-Za-z0-9-]+")) {
                return Optional.empty();
            }
            lines.add(new Line(line.substring(0, colon), plain(line.substring(colon + 2))));
        }
        var read = new BagInfo(lines);
        return Arrays.equals(read.bytes(), bytes) ? Optional.of(read) : Optional.empty();
    }
}
