/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.account.entry;

/** How far somebody has come who showed who they are. */
public sealed interface Entered {
    /** In: what the browser keeps, the session's cookie and the device's. */
    record Opened(String session, String device) implements Entered {}

    /** The password was right; a code of the second factor is asked for next. The browser keeps this for ten minutes. */
    record HalfWayIn(String half) implements Entered {}
}
