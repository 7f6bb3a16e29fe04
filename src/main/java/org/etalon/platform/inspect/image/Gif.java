/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.inspect.image;

import org.etalon.platform.inspect.finding.Content;
import org.etalon.platform.inspect.finding.Finding.Accepted;
import org.etalon.platform.inspect.finding.Format;
import org.etalon.platform.inspect.finding.InspectProblem;

/** GIF (87a and 89a): blocks from the screen's description to the trailer. */
public final class Gif {
    private static final int HEADER = 13;
    private static final int IMAGE = 0x2C;
    private static final int EXTENSION = 0x21;
    private static final int TRAILER = 0x3B;

    private Gif() {}

    public static Accepted check(Content content) {
        try {
            Pixels.check(little(content, 6), little(content, 8));
            int at = HEADER + colours(content.at(10));
            while (content.at(at) != TRAILER) {
                at = switch (content.at(at)) {
                    case EXTENSION -> behindBlocks(content, at + 2);
                    case IMAGE -> behindBlocks(content, at + 11 + colours(content.at(at + 9)));
                    default -> throw InspectProblem.EVIDENCE_BROKEN.refusal();
                };
            }
            return Accepted.viewable(Format.GIF);
        } catch (IndexOutOfBoundsException behindTheEnd) {
            throw InspectProblem.EVIDENCE_BROKEN.refusal();
        }
    }

    private static int little(Content content, int at) {
        return content.at(at) | content.at(at + 1) << 8;
    }

    /** The bytes of a table of colours, 0 where there is none. */
    private static int colours(int flags) {
        return (flags & 0x80) == 0 ? 0 : 3 << ((flags & 7) + 1);
    }

    private static int behindBlocks(Content content, int from) {
        int at = from;
        while (content.at(at) != 0) {
            at += 1 + content.at(at);
        }
        return at + 1;
    }
}
