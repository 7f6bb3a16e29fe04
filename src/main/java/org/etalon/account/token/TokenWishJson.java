/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.account.token;

import java.math.BigDecimal;
import java.util.List;

/** A token that is asked for, as it is sent; without {@code days} it holds thirty. */
public record TokenWishJson(
        String email, String password, String code, String name, List<String> scopes, BigDecimal days) {
    private static final int USUAL = 30;
    private static final int WRONG = -1;
    private static final BigDecimal MOST = BigDecimal.valueOf(1000);

    TokenWish wish() {
        return new TokenWish(name, scopes, whole());
    }

    private int whole() {
        if (days == null) {
            return USUAL;
        }
        boolean whole =
                days.abs().compareTo(MOST) <= 0 && days.stripTrailingZeros().scale() <= 0;
        return whole ? days.intValue() : WRONG;
    }
}
