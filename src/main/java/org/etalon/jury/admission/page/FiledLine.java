/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.admission.page;

import java.util.List;
import org.etalon.dossier.page.past.GivenLines;

/**
 * A question as it was handed in.
 *
 * @param title with its number
 * @param lack the key of what lacks at it; empty where nothing does
 */
public record FiledLine(String id, String title, GivenLines given, List<ProofLine> proofs, String lack) {
    public FiledLine {
        proofs = List.copyOf(proofs);
    }

    /** A domain. */
    public record FiledDomain(String id, String name, List<FiledLine> lines) {}
}
