/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.inspect.image;

import org.etalon.platform.inspect.finding.Content;
import org.etalon.platform.inspect.finding.Finding.Accepted;
import org.etalon.platform.inspect.finding.Format;
import org.etalon.platform.inspect.finding.InspectProblem;

/** JPEG (ISO/IEC 10918-1): segments, a frame, and the mark of the end; telephones put more behind it. */
public final class Jpeg {
    private static final int START_OF_SCAN = 0xDA;
    private static final int END = 0xD9;

    private Jpeg() {}

    public static Accepted check(Content content) {
        int at = 2;
        boolean framed = false;
        while (at + 4 <= content.size() && content.at(at) == 0xFF) {
            int marker = content.at(at + 1);
            if (marker == END && framed) {
                return Accepted.viewable(Format.JPEG);
            }
            if (marker == 0xFF) {
                at++;
            } else {
                framed |= isFrame(content, at, marker);
                at += 2 + content.shortAt(at + 2);
                at = marker == START_OF_SCAN ? nextMarker(content, at) : at;
            }
        }
        if (framed && content.has(content.size() - 2, "\u00FF\u00D9")) {
            return Accepted.viewable(Format.JPEG);
        }
        throw InspectProblem.EVIDENCE_BROKEN.refusal();
    }

    private static boolean isFrame(Content content, int at, int marker) {
        boolean frame = marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
        if (frame && at + 9 <= content.size()) {
            // a height of 0 is told by a later segment
            Pixels.check(content.shortAt(at + 7), Math.max(1, content.shortAt(at + 5)));
        }
        return frame;
    }

    /** Behind the compressed data, in which 0xFF is followed by 0 or a restart's mark. */
    private static int nextMarker(Content content, int from) {
        for (int i = from; i + 1 < content.size(); i++) {
            if (content.at(i) == 0xFF) {
                int next = content.at(i + 1);
                if (next != 0 && next != 0xFF && (next < 0xD0 || next > 0xD7)) {
                    return i;
                }
            }
        }
        throw InspectProblem.EVIDENCE_BROKEN.refusal();
    }
}
