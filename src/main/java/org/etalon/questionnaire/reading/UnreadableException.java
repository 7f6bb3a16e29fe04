/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.questionnaire.reading;

/** Stops the reading of a document that can't be read on; its mistake has been noted. */
final class UnreadableException extends RuntimeException {
    private static final long serialVersionUID = 1;

    UnreadableException() {
        super("the mistake has been noted", null, false, false);
    }
}
