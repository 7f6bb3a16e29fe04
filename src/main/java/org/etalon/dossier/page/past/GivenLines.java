/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.page.past;

import java.util.List;

/**
 * What was given to a question, as people read it.
 *
 * @param answers one line for each choice or entry; « Sans réponse » where there is none
 * @param state what was said of it; empty where it was simply given
 * @param justification may be empty
 */
public record GivenLines(List<String> answers, String state, String justification) {}
