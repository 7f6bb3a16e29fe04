/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.text;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Plain values as JSON in canonical form (RFC 8785): keys in the order of their UTF-16 code units, no white space, numbers as ECMAScript
 * writes them, so that the same values are always the same bytes. Numbers have at most fifteen digits and are 0 or between 10^-6 and 10^21.
 */
public final class CanonicalText {
    private static final int DIGITS = 15;
    private static final int SMALLEST = 6;

    private final StringBuilder json = new StringBuilder();

    private CanonicalText() {}

    /**
     * @param value maps with texts as keys, lists, texts, whole and decimal numbers, booleans, null
     * @throws IllegalArgumentException where there is anything else in it
     */
    public static String of(Object value) {
        var text = new CanonicalText();
        text.write(value);
        return text.json.toString();
    }

    private void write(Object value) {
        if (value instanceof Map<?, ?> map) {
            object(map);
        } else if (value instanceof List<?> list) {
            array(list);
        } else if (value instanceof String text) {
            string(text, json);
        } else if (value == null || value instanceof Boolean) {
            json.append(value);
        } else {
            json.append(number(decimal(value)));
        }
    }

    private void object(Map<?, ?> map) {
        TreeMap<String, Object> sorted = new TreeMap<>();
        map.forEach((key, value) -> sorted.put((String) key, value));
        json.append('{');
        for (var rest = sorted.entrySet().iterator(); rest.hasNext(); ) {
            var entry = rest.next();
            string(entry.getKey(), json);
            json.append(':');
            write(entry.getValue());
            json.append(rest.hasNext() ? "," : "");
        }
        json.append('}');
    }

    private void array(List<?> list) {
        json.append('[');
        for (Iterator<?> rest = list.iterator(); rest.hasNext(); ) {
            write(rest.next());
            json.append(rest.hasNext() ? "," : "");
        }
        json.append(']');
    }

    private static BigDecimal decimal(Object value) {
        if (value instanceof Integer || value instanceof Long) {
            return BigDecimal.valueOf(((Number) value).longValue());
        }
        if (value instanceof BigInteger whole) {
            return new BigDecimal(whole);
        }
        if (value instanceof BigDecimal exact) {
            return exact;
        }
        throw new IllegalArgumentException("JSON has no " + value.getClass());
    }

    /** A number as ECMAScript writes it. @throws IllegalArgumentException where it would have to round it, or to write an exponent */
    public static String number(BigDecimal number) {
        if (number.signum() == 0) {
            return "0";
        }
        BigDecimal shortest = number.stripTrailingZeros();
        if (shortest.precision() > DIGITS
                || shortest.precision() - shortest.scale() > 21
                || shortest.scale() - shortest.precision() >= SMALLEST) {
            throw new IllegalArgumentException("not to be written exactly: " + number);
        }
        return shortest.toPlainString();
    }

    /** Adds a text with its quotes. */
    public static void string(String text, StringBuilder json) {
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            character(text.charAt(i), json);
        }
        json.append('"');
    }

    private static void character(char c, StringBuilder json) {
        switch (c) {
            case '"' -> json.append("\\\"");
            case '\\' -> json.append("\\\\");
            case '\b' -> json.append("\\b");
            case '\t' -> json.append("\\t");
            case '\n' -> json.append("\\n");
            case '\f' -> json.append("\\f");
            case '\r' -> json.append("\\r");
            default -> other(c, json);
        }
    }

    private static void other(char c, StringBuilder json) {
        if (c < ' ') {
            json.append(String.format("\\u%04x", (int) c));
        } else {
            json.append(c);
        }
    }
}
