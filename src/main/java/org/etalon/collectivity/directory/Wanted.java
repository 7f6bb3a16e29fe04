/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.collectivity.directory;

/**
 * What is looked for. Each part may be empty, which asks for everything.
 *
 * @param text as typed: a name or its beginning, an Insee code, a SIREN, a département, or a name with a département
 * @param type one of the questionnaires' types
 * @param department Insee's code
 * @param region Insee's code
 */
public record Wanted(String text, String type, String department, String region) {
    /** A text alone. */
    public static Wanted of(String text) {
        return new Wanted(text, "", "", "");
    }
}
