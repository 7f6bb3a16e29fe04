/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.web;

import java.security.SecureRandom;

/** The name of one fault, short enough to be read out on the telephone: eight letters and digits without look-alikes. */
public final class FaultId {
    private static final String SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final SecureRandom RANDOM = new SecureRandom();

    private FaultId() {}

    /** A new one; about 10¹² are possible. */
    public static String next() {
        var id = new StringBuilder();
        RANDOM.ints(8, 0, SIGNS.length()).forEach(i -> id.append(SIGNS.charAt(i)));
        return id.toString();
    }
}
