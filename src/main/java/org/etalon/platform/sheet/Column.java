/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.sheet;

/**
 * A column.
 *
 * @param millimetres wide
 * @param empty how its cells look where a row says nothing of them
 */
public record Column(int millimetres, Style empty, boolean hidden) {
    public static Column of(int millimetres) {
        return new Column(millimetres, Style.BODY, false);
    }

    /** One that programs read, not people. */
    public static Column ofPrograms() {
        return new Column(20, Style.CODE, true);
    }
}
