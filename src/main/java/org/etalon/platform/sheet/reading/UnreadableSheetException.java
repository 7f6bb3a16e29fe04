/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.sheet.reading;

/** A file is no workbook, or holds more than any of ours. */
public final class UnreadableSheetException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final boolean tooLarge;

    UnreadableSheetException(String message, boolean tooLarge) {
        super(message);
        this.tooLarge = tooLarge;
    }

    UnreadableSheetException(Throwable cause) {
        super(cause);
        tooLarge = false;
    }

    /** Whether it is only too much of it. */
    public boolean isTooLarge() {
        return tooLarge;
    }
}
