/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.assessment.panel;

/** Words put into HTML as words, whatever they hold. */
final class Escaped {
    private Escaped() {}

    static String of(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
