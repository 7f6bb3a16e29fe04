/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.proof;

import java.math.BigInteger;

/** Bytes in 58 letters and digits without look-alikes, as Multibase has them ({@code base58btc}): a z stands before. */
final class Base58 {
    private static final String SIGNS = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
    private static final BigInteger BASE = BigInteger.valueOf(SIGNS.length());

    private Base58() {}

    static String multibase(byte[] bytes) {
        var reversed = new StringBuilder();
        for (var rest = new BigInteger(1, bytes); rest.signum() > 0; rest = rest.divide(BASE)) {
            reversed.append(SIGNS.charAt(rest.mod(BASE).intValue()));
        }
        for (int i = 0; i < bytes.length && bytes[i] == 0; i++) {
            reversed.append(SIGNS.charAt(0));
        }
        return reversed.append('z').reverse().toString();
    }
}
