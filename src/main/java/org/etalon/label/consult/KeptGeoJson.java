/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.consult;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.etalon.collectivity.Directory;
import org.etalon.label.LabelFilter;
import org.etalon.label.LabelRow;
import org.etalon.label.PublicLabels;

/**
 * All public labels as GeoJSON, compressed once for everybody and kept until something of it changes: a label, an instant that has come, a
 * place in the directory.
 */
@ApplicationScoped
public class KeptGeoJson {
    private static final int BUFFER = 1 << 16;

    private volatile Kept kept;

    private record Kept(String tag, byte[] bytes) {}

    /** Compressed by gzip. */
    byte[] gzipped(PublicLabels.Snapshot labels, Directory.Snapshot places) {
        String tag = labels.tag() + " " + places.tag();
        Kept last = kept;
        return last != null && last.tag().equals(tag) ? last.bytes() : made(tag, labels, places);
    }

    /** While one request makes it, the others wait for it rather than make it too. */
    private synchronized byte[] made(String tag, PublicLabels.Snapshot labels, Directory.Snapshot places) {
        if (kept == null || !kept.tag().equals(tag)) {
            kept = new Kept(tag, gzip(labels.list(LabelFilter.ALL), places));
        }
        return kept.bytes();
    }

    private static byte[] gzip(List<LabelRow> labels, Directory.Snapshot places) {
        var bytes = new ByteArrayOutputStream(BUFFER);
        try (var gzip = new Quick(bytes)) {
            LabelGeoJson.write(labels, places.index(), gzip);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
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

    /** Whoever waits for a publication waits for this: a tenth longer, but in a third of the time. */
    private static final class Quick extends GZIPOutputStream {
        Quick(OutputStream out) throws IOException {
            super(out, BUFFER);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }
}
