/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.bench;

import java.util.Locale;

/**
 * Something counted.
 *
 * @param unit such as {@code statements}
 * @param limit the most it may be
 * @param because what the limit is, in words
 */
record Amount(String name, String unit, double amount, double limit, String because) implements Measured {
    @Override
    public boolean holds() {
        return amount <= limit;
    }

    @Override
    public String json() {
        String counted = String.format(Locale.ROOT, "{\"name\": \"%s\", \"%s\": %.1f", name, unit, amount);
        return limit == Double.MAX_VALUE
                ? counted + "}"
                : counted
                        + String.format(
                                Locale.ROOT,
                                ", \"limit\": %.1f, \"because\": \"%s\", \"holds\": %s}",
                                limit,
                                because,
                                holds());
    }
}
