/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.bench;

import java.util.Optional;

/**
 * One thing measured.
 *
 * @param bytes allocated each time
 * @param limit in microseconds, where there is one
 * @param because what the limit is, in words
 */
record Figure(String name, double microseconds, double bytes, Optional<Double> limit, String because)
        implements Measured {
    @Override
    public boolean holds() {
        return limit.isEmpty() || microseconds <= limit.get();
    }

    @Override
    public String json() {
        String measured = String.format(
                java.util.Locale.ROOT,
                "{\"name\": \"%s\", \"microseconds\": %.3f, \"bytes\": %.0f",
                name,
                microseconds,
                bytes);
        return limit.map(most -> measured
                        + String.format(
                                java.util.Locale.ROOT,
                                ", \"limit\": %.3f, \"because\": \"%s\", \"holds\": %s}",
                                most,
                                because,
                                holds()))
                .orElse(measured + "}");
    }
}
