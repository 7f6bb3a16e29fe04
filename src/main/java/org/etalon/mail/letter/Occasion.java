/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.mail.letter;

import java.util.List;

/**
 * On what occasion people are written to. Each feature lists its own in an enum; the sentences stand in {@code
 * texts/<feature>.properties} under the constant's name, with the arguments as gaps:
 *
 * <ul>
 *   <li>a letter: {@code mail.NAME.subject} (one line), {@code mail.NAME.body} (Markdown), {@code mail.NAME.why} (why one gets it),
 *       and {@code mail.NAME.action} (the words of the button) where it leads somewhere;
 *   <li>a notice: {@code mail.NAME.line}, one sentence (Markdown within a line).
 * </ul>
 *
 * Arguments may be texts, whole numbers (written as the language writes them; write codes and years as texts), {@link
 * java.time.LocalDate} and {@link java.time.ZonedDateTime} (written out, with the zone).
 */
public interface Occasion {
    /** The constant's name. */
    String name();

    /** Whose texts hold the sentences, such as {@code account}. */
    String feature();

    /** Invented arguments for previews and tests, of the kinds that real ones have. */
    List<Object> sample();
}
