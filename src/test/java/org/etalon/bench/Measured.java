/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.bench;

/** What a benchmark tells. */
interface Measured {
    /** Whether it keeps to its limit, if it has one. */
    boolean holds();

    String json();
}
