/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.page.correct;

/**
 * A question of which a correction is asked for.
 *
 * @param title with its number
 * @param words what is asked for
 * @param until by when
 * @param late whether it is too late
 */
public record AskedLine(String question, String href, String title, String words, String until, boolean late) {}
