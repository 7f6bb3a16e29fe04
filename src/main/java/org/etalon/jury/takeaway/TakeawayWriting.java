/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.takeaway;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.etalon.platform.storage.Digest;
import org.etalon.platform.storage.Store;
import org.etalon.platform.text.Texts;
import org.etalon.platform.zip.Writing;
import org.etalon.platform.zip.ZipWriter;

/**
 * Writes dossiers one after the other: no more than one is ever in memory, and of its evidence nothing.
 *
 * @param packing gets one of them ready; empty where it is not for the juror to read any more
 */
record TakeawayWriting(
        List<UUID> dossiers,
        Function<UUID, Optional<Packed>> packing,
        Store store,
        Instant instant,
        String root,
        Locale locale) {
    private static final String MISSING = "MISSING.txt";

    /** @param out stays open */
    void writeTo(OutputStream out) throws IOException {
        var zip = new ZipWriter(out, instant);
        zip.add(root + "/" + Texts.of("takeaway", locale).get("readme.name"), Writing.of(readMe()));
        List<String> missing = new ArrayList<>();
        for (UUID dossier : dossiers) {
            Optional<Packed> packed = packing.apply(dossier);
            if (packed.isPresent()) {
                write(packed.get(), zip, missing);
            }
        }
        if (!missing.isEmpty()) {
            zip.add(root + "/" + MISSING, Writing.of(String.join("\n", missing).getBytes(StandardCharsets.UTF_8)));
        }
        zip.end();
    }

    private byte[] readMe() {
        return Texts.of("takeaway", locale).get("readme.text").getBytes(StandardCharsets.UTF_8);
    }

    private void write(Packed packed, ZipWriter zip, List<String> missing) throws IOException {
        String folder = root + "/" + packed.folder() + "/";
        for (Map.Entry<String, byte[]> file : packed.files().entrySet()) {
            zip.add(folder + file.getKey(), Writing.of(file.getValue()));
        }
        for (Map.Entry<String, Digest> file : packed.evidence().entrySet()) {
            Optional<InputStream> found = store.find(file.getValue());
            if (found.isEmpty()) {
                missing.add(folder + file.getKey());
            } else {
                try (InputStream content = found.get()) {
                    zip.add(folder + file.getKey(), content::transferTo);
                }
            }
        }
    }
}
