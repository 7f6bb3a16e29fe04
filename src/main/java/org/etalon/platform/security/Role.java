/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.security;

/** To whom a route or a use case is open. */
public enum Role {
    /** Anyone, signed in or not. */
    EVERYBODY,
    /** Whoever has signed in; what of it is theirs, the use case decides. */
    PERSON,
    /** Who is in the jury of an edition; of which one, the use case asks. */
    JUROR,
    /** Who runs the label's programme. */
    ORGANISER,
    /** Whoever can read the server's own folder: the one who installed it. */
    OPERATOR
}
