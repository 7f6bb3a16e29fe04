/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.mail.letter;

/**
 * What a letter says, before it is laid out.
 *
 * @param subject a line
 * @param body Markdown
 * @param action the words of the button, or empty
 * @param address where it leads
 * @param why a line: why one gets this letter
 * @param stop where one stops such letters, or empty where it is necessary
 */
record Content(String subject, String body, String action, String address, String why, String stop) {}
