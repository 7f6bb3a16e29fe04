/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.inspect.image;

import java.util.zip.CRC32;
import org.etalon.platform.inspect.finding.Content;
import org.etalon.platform.inspect.finding.Finding.Accepted;
import org.etalon.platform.inspect.finding.Format;
import org.etalon.platform.inspect.finding.InspectProblem;

/** PNG (ISO/IEC 15948): chunks with right checksums from the header to the end. */
public final class Png {
    private static final int FIRST = 8;
    private static final int AROUND = 12;

    private Png() {}

    public static Accepted check(Content content) {
        if (!content.has(FIRST + 4, "IHDR") || content.size() < FIRST + AROUND + 13) {
            throw InspectProblem.EVIDENCE_BROKEN.refusal();
        }
        Pixels.check(content.intAt(FIRST + 8), content.intAt(FIRST + 12));
        int chunk = FIRST;
        while (true) {
            int length = length(content, chunk);
            if (content.has(chunk + 4, "IEND")) {
                return Accepted.viewable(Format.PNG);
            }
            chunk += AROUND + length;
        }
    }

    /** Of the data of a whole chunk with the right checksum. */
    private static int length(Content content, int chunk) {
        int length = chunk <= content.size() - AROUND ? content.intAt(chunk) : -1;
        if (length < 0 || length > content.size() - AROUND - chunk) {
            throw InspectProblem.EVIDENCE_BROKEN.refusal();
        }
        var crc = new CRC32();
        crc.update(content.slice(chunk + 4, length + 4));
        if ((int) crc.getValue() != content.intAt(chunk + 8 + length)) {
            throw InspectProblem.EVIDENCE_BROKEN.refusal();
        }
        return length;
    }
}
