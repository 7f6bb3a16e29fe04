/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.scan;

/** What a scanner says of a file. */
sealed interface Verdict {
    record Clean() implements Verdict {}

    /** @param name as the scanner calls what it found */
    record Infected(String name) implements Verdict {}

    /** It says nothing of use. @param why for the operator */
    record Unavailable(String why) implements Verdict {}
}
