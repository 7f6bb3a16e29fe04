/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.submission.page;

import org.etalon.dossier.page.past.GivenLines;

/**
 * A question with what is to be handed in of it.
 *
 * @param id of the question
 * @param evidence how many pieces prove it; 0 where none do
 */
public record ReviewLine(String id, String href, String title, GivenLines given, int evidence) {}
