/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.inspect.office;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.etalon.platform.inspect.finding.Format;
import org.etalon.platform.inspect.finding.InspectProblem;

/** OpenDocument (ISO/IEC 26300): its part {@code mimetype} says what it is. */
final class Odf {
    private static final int LONGEST = 200;

    private Odf() {}

    static Format format(ZipFile zip) throws IOException {
        String type = type(zip);
        if (!type.startsWith("application/vnd.oasis.opendocument.")) {
            throw InspectProblem.EVIDENCE_ARCHIVE.refusal();
        }
        Format format = Stream.of(Format.values())
                .filter(each -> each.mediaType().equals(type))
                .findFirst()
                .orElseThrow(InspectProblem.EVIDENCE_TYPE::refusal);
        if (zip.getEntry("content.xml") == null || zip.getEntry("META-INF/manifest.xml") == null) {
            throw InspectProblem.EVIDENCE_BROKEN.refusal();
        }
        return format;
    }

    private static String type(ZipFile zip) throws IOException {
        ZipEntry entry = zip.getEntry("mimetype");
        if (entry == null) {
            return "";
        }
        try (InputStream stream = zip.getInputStream(entry)) {
            return new String(stream.readNBytes(LONGEST), StandardCharsets.US_ASCII).strip();
        }
    }
}
