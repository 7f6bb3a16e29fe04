/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.zip;

import java.io.IOException;
import java.io.OutputStream;

/** A content that can be written once. */
@FunctionalInterface
public interface Writing {
    /** Writes all of it; the stream stays open. */
    void writeTo(OutputStream out) throws IOException;

    /** Bytes that are at hand. */
    static Writing of(byte[] bytes) {
        return out -> out.write(bytes);
    }
}
