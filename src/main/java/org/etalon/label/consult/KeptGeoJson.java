/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.consult;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.etalon.collectivity.Directory;
import org.etalon.label.LabelFilter;
import org.etalon.label.PublicLabels;

/**
 * All public labels as GeoJSON, compressed once for everybody and kept until something of it changes: a label, an instant that has come, a
 * place in the directory. Then what has changed is compressed anew, and what is to come is compressed before.
 */
@ApplicationScoped
public class KeptGeoJson {
    private static final int BUFFER = 1 << 16;

    private volatile Kept kept;
    private volatile GeoJsonParts ready;

    private record Kept(String tag, GeoJsonParts parts, byte[] bytes) {}

    /** Compressed by gzip. */
    byte[] gzipped(PublicLabels.Snapshot labels, Directory.Snapshot places) {
        String tag = labels.tag() + " " + places.tag();
        Kept last = kept;
        return last != null && last.tag().equals(tag) ? last.bytes() : made(tag, labels, places);
    }

    /** While one request makes it, the others wait for it rather than make it too. */
    private synchronized byte[] made(String tag, PublicLabels.Snapshot labels, Directory.Snapshot places) {
        if (kept == null || !kept.tag().equals(tag)) {
            GeoJsonParts parts = parts(labels, places);
            kept = new Kept(tag, parts, parts.gzipped());
        }
        return kept.bytes();
    }

    /** Compresses what is to come, so that only parts have to be put together once it has. */
    void makeReady(PublicLabels.Snapshot coming, Directory.Snapshot places) {
        ready = parts(coming, places);
    }

    private GeoJsonParts parts(PublicLabels.Snapshot labels, Directory.Snapshot places) {
        Kept last = kept;
        List<GeoJsonParts> made = Stream.of(Optional.ofNullable(last).map(Kept::parts), Optional.ofNullable(ready))
                .flatMap(Optional::stream)
                .toList();
        return new GeoJsonParts(labels.list(LabelFilter.ALL), places, made);
    }

    /** Whether who asks reads gzip. @param accepted as sent, or null */
    static boolean isAccepted(String accepted) {
        return accepted != null
                && Stream.of(accepted.split(","))
                        .map(each -> each.replaceAll("\\s+", "").toLowerCase(Locale.ROOT))
                        .anyMatch(each -> each.startsWith("gzip") && !each.matches("gzip;q=0(\\.0*)?"));
    }

    /** Written out plain, for the few who can't read it compressed. */
    static void unpack(byte[] gzipped, OutputStream out) throws IOException {
        try (InputStream plain = new GZIPInputStream(new ByteArrayInputStream(gzipped), BUFFER)) {
            plain.transferTo(out);
        }
    }
}
