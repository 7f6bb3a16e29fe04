/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.collectivity.directory;

/**
 * A département or a région as a place, whether or not a body of that extent governs it.
 *
 * @param kind département or région
 * @param code Insee's, such as {@code 38}, {@code 2A}, {@code 974}; {@code 84}
 * @param region the région's code
 */
public record Territory(Kind kind, String code, String name, String region) {
    /** The name with the apostrophe that print has; the register's is a typewriter's. */
    public String printed() {
        return name.replace('\'', '\u2019');
    }

    /** The two levels of place. */
    public enum Kind {
        DEPARTMENT,
        REGION
    }
}
