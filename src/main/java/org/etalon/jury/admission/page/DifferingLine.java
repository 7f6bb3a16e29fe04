/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.admission.page;

import java.util.List;
import org.etalon.dossier.page.past.GivenLines;

/**
 * What a correction changed at a question, or that it changed nothing.
 *
 * @param words what was asked for; empty where nothing was
 * @param before null where answer and justification are the same
 * @param changed whether anything is another
 */
public record DifferingLine(
        String id,
        String title,
        String words,
        GivenLines before,
        GivenLines after,
        List<ProofLine> gone,
        List<ProofLine> come,
        List<ProofLine> other,
        boolean changed) {}
