/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.zip;

import java.io.IOException;

/** An archive that {@link ZipWriter} didn't write, or that was changed or cut off since. */
public class ZipBrokenException extends IOException {
    private static final long serialVersionUID = 1;

    private final long position;

    /** @param position of the first byte, or of the header, that is not as it would have been written */
    public ZipBrokenException(long position) {
        super("not as it was written at byte " + position);
        this.position = position;
    }

    public long position() {
        return position;
    }
}
