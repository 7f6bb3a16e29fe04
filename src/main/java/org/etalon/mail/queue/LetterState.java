/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.mail.queue;

/** How far a letter has come. */
public enum LetterState {
    /** For its first or next attempt. */
    WAITING,
    /** One node is at it; nothing has left yet. */
    TAKEN,
    /** It may have left. */
    HANDING,
    /** The mail server has taken it. */
    SENT,
    /** Refused for good, or too often; the reason stands beside it. */
    GIVEN_UP,
    /** Nobody knows whether it left; never sent again by itself. */
    UNCERTAIN
}
