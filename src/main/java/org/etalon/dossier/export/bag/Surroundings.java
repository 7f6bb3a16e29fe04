/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.bag;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.etalon.archive.Layout;
import org.etalon.archive.Missing;

/** What people read in an archived dossier: how it is verified, and what is missing, in French and in English. */
final class Surroundings {
    private Surroundings() {}

    static Map<String, byte[]> files(Missing missing) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(Layout.HOW_TO_VERIFY, read("/archive/verify.txt").getBytes(StandardCharsets.UTF_8));
        if (!missing.isNothing()) {
            String text = read("/archive/missing.txt") + "\n" + String.join("\n", missing.lines()) + "\n";
            files.put(Layout.MISSING, text.getBytes(StandardCharsets.UTF_8));
        }
        return files;
    }

    private static String read(String resource) {
        try (var stream = Surroundings.class.getResourceAsStream(resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
