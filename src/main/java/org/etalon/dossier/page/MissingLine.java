/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.page;

/**
 * Something to be done before the dossier is complete.
 *
 * @param kind {@code todo}, or {@code proof} where evidence is awaited
 * @param reason as the key of a sentence
 */
public record MissingLine(String kind, String href, String title, String reason) {
    /** Which of the page's signs stands before it. */
    public String sign() {
        return switch (kind) {
            case "proof" -> "#pin";
            case "todo" -> "#bad";
            default -> "#no";
        };
    }
}
