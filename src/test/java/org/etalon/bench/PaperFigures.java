/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.bench;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.etalon.core.scoring.Scoring;
import org.etalon.dossier.export.SampleDossier;
import org.etalon.platform.document.Document;
import org.etalon.platform.paper.PaperFormat;

/**
 * {@code bench papers}: a dossier of 100 questions and 40 pieces as each kind of paper. Composing what stands in it, advice included, is
 * measured by itself and in each.
 */
final class PaperFigures {
    private static final int PIECES = 40;

    private PaperFigures() {}

    static List<Figure> measure(boolean quick) {
        var dossier = SampleDossier.of(Scoring.compile(BenchQuestionnaire.of(1)), PIECES);
        Supplier<Document> composing = () -> dossier.draft(Locale.FRENCH);
        return List.of(
                Warm.measure("composing", 0, composing::get, quick),
                paper(PaperFormat.DOCX, 40, composing, quick),
                paper(PaperFormat.ODT, 40, composing, quick),
                paper(PaperFormat.PDF, 150, composing, quick));
    }

    private static Figure paper(PaperFormat format, double limit, Supplier<Document> composing, boolean quick) {
        return Warm.measure(format.extension(), limit, () -> format.write(composing.get()), quick);
    }
}
