/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.mail.letter;

/**
 * A letter as it will be read.
 *
 * @param subject one line
 * @param plain the whole letter without marks, lines ending in LF
 * @param html the whole letter as a document
 */
public record Written(String subject, String plain, String html) {
    /** Without the content, so that it never gets into a log. */
    @Override
    public String toString() {
        return "Written";
    }
}
