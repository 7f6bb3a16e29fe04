/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.back.desk;

import org.etalon.dossier.page.past.GivenLines;

/**
 * An answer that a file changes.
 *
 * @param place such as « Réponses, E12 »
 * @param title the question, by its number and short form
 * @param theirs what stands in the dossier, where somebody else changed it; else null
 * @param json for the form that applies it
 */
public record DifferenceLine(
        String place, String title, String href, GivenLines before, GivenLines after, GivenLines theirs, String json) {}
