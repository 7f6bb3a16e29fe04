/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.questionnaire.whole;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The identifiers of the SPDX licence list, as shipped. */
final class Licences {
    private static final String FILE = "/org/etalon/questionnaire/spdx-licences.txt";

    private Licences() {}

    /** Whether it is on the list; the list asks to compare without regard to case. */
    static boolean known(String id) {
        return Listed.IDS.contains(id.toLowerCase(Locale.ROOT));
    }

    /** Read when first asked for. */
    private static final class Listed {
        private static final Set<String> IDS = read();

        private static Set<String> read() {
            try (InputStream in = Licences.class.getResourceAsStream(FILE);
                    BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                return lines.lines().map(line -> line.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }
}
