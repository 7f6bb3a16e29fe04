/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.security;

/** To whom a route or a use case is open. */
public enum Role {
    /** Anyone, signed in or not. */
    EVERYBODY,
    /** Whoever can read the server's own folder: the one who installed it. */
    OPERATOR
}
