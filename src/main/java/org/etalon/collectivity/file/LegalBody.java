/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.collectivity.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * One line of {@code directory/bodies.csv}: a body that the file of places lacks, or what is to be added to one that it has.
 *
 * @param territories of which rows of the file it is made: {@code dep:67+dep:68}, {@code dep:69-200046977}; empty where the file has
 *     the body itself
 * @param addresses codes of places without a body of their own, that lead here
 */
record LegalBody(
        String code,
        String type,
        String nature,
        String name,
        List<String> otherNames,
        String siren,
        String department,
        String region,
        String territories,
        List<String> addresses) {
    static final String RESOURCE = "/directory/bodies.csv";

    /** All lines, in their order. */
    static List<LegalBody> list() {
        try (InputStream stream = LegalBody.class.getResourceAsStream(RESOURCE)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> body(line.split(";", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LegalBody body(String[] cells) {
        return new LegalBody(
                cells[0],
                cells[1],
                cells[2],
                cells[3],
                parts(cells[4]),
                cells[5],
                cells[6],
                cells[7],
                cells[8],
                parts(cells[9]));
    }

    private static List<String> parts(String joined) {
        return joined.isEmpty() ? List.of() : Arrays.asList(joined.split("\\|"));
    }

    /** Whether the file has this body already, so that this line only adds to it. */
    boolean isInFile() {
        return territories.isEmpty();
    }
}
