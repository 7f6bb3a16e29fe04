/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.upload;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands over a part (RFC 7578, section 4.2): the field's name, and the file's. */
record PartHead(String name, String fileName) {
    private static final Pattern DISPOSITION = Pattern.compile(
            "^content-disposition:\\s*form-data\\s*(;.*)$", Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);
    private static final String QUOTED = "\\s*=\\s*\"((?:[^\"\\\\]|\\\\.)*+)\"";
    private static final Pattern NAME = Pattern.compile(";\\s*name" + QUOTED, Pattern.CASE_INSENSITIVE);
    private static final Pattern FILE = Pattern.compile(";\\s*filename" + QUOTED, Pattern.CASE_INSENSITIVE);
    private static final Pattern EXTENDED =
            Pattern.compile(";\\s*filename\\*\\s*=\\s*UTF-8''([A-Za-z0-9!#$&+.^_`|~%-]*)", Pattern.CASE_INSENSITIVE);

    /** Empty where the lines don't say a field's name. */
    static Optional<PartHead> of(String lines) {
        Matcher disposition = DISPOSITION.matcher(lines);
        if (!disposition.find()) {
            return Optional.empty();
        }
        String parameters = disposition.group(1);
        return find(NAME, parameters).map(name -> new PartHead(name, fileName(parameters)));
    }

    private static String fileName(String parameters) {
        Matcher extended = EXTENDED.matcher(parameters);
        if (extended.find() && !extended.group(1).matches(".*%(?![0-9A-Fa-f]{2}).*")) {
            return URLDecoder.decode(extended.group(1).replace("+", "%2B"), StandardCharsets.UTF_8);
        }
        return find(FILE, parameters).orElse(null);
    }

    /** Browsers write a quotation mark as {@code %22}, other programs with a backslash before it. */
    private static Optional<String> find(Pattern pattern, String parameters) {
        Matcher found = pattern.matcher(parameters);
        return found.find() ? Optional.of(found.group(1).replace("\\\"", "\"").replace("%22", "\"")) : Optional.empty();
    }
}
