/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.inspect.image;

import org.etalon.platform.inspect.finding.Content;
import org.etalon.platform.inspect.finding.Finding.Accepted;
import org.etalon.platform.inspect.finding.Format;
import org.etalon.platform.inspect.finding.InspectProblem;

/** WebP (RFC 9649): a RIFF container whose length is the file's, with a picture in it; its sides are 16 384 pixels at most. */
public final class Webp {
    private static final int FIRST = 12;

    private Webp() {}

    public static Accepted check(Content content) {
        boolean whole = content.has(0, "RIFF")
                && content.size() >= FIRST + 8
                && Integer.toUnsignedLong(Integer.reverseBytes(content.intAt(4))) + 8 == content.size();
        if (!whole || !content.has(FIRST, "VP8")) {
            throw InspectProblem.EVIDENCE_BROKEN.refusal();
        }
        if (content.has(FIRST, "VP8X") && content.size() >= FIRST + 18) {
            Pixels.check(1 + side(content, FIRST + 12), 1 + side(content, FIRST + 15));
        }
        return Accepted.viewable(Format.WEBP);
    }

    private static int side(Content content, int at) {
        return content.at(at) | content.at(at + 1) << 8 | content.at(at + 2) << 16;
    }
}
