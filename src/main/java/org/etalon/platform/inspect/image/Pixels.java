/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.inspect.image;

import org.etalon.platform.inspect.finding.InspectProblem;

/** How large a picture may be once it is unpacked: a poster at 600 dots an inch. */
final class Pixels {
    private static final long MOST = 200_000_000;

    private Pixels() {}

    static void check(long width, long height) {
        if (width <= 0 || height <= 0) {
            throw InspectProblem.EVIDENCE_BROKEN.refusal();
        }
        if (width > MOST / height) {
            throw InspectProblem.EVIDENCE_PIXELS.refusal(width, height);
        }
    }
}
