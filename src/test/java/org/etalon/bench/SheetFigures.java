/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.bench;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.etalon.dossier.evidence.EvidenceAbout;
import org.etalon.dossier.evidence.EvidenceContent;
import org.etalon.dossier.evidence.EvidenceItem;
import org.etalon.dossier.evidence.EvidenceVersion;
import org.etalon.dossier.export.workbook.DossierWorkbook;
import org.etalon.dossier.export.workbook.Invented;
import org.etalon.dossier.export.workbook.WorkbookFormat;
import org.etalon.generated.Chance;

/** {@code bench sheets}: a dossier of 100 questions and 40 pieces as a workbook, composing and writing. */
final class SheetFigures {
    private static final int PIECES = 40;
    private static final double LIMIT = 25;

    private SheetFigures() {}

    static List<Measured> measure(boolean quick) {
        var questionnaire = BenchQuestionnaire.of(1);
        var subject = Invented.subject(
                questionnaire,
                new Chance(7),
                evidence(questionnaire.questions().get(0).id()));
        List<Measured> figures = new ArrayList<>();
        for (WorkbookFormat format : WorkbookFormat.values()) {
            Runnable work = () -> format.write(DossierWorkbook.of(subject));
            figures.add(Warm.measure(format.extension(), LIMIT, work, quick));
        }
        return figures;
    }

    private static List<EvidenceItem> evidence(String question) {
        List<EvidenceItem> items = new ArrayList<>();
        for (int at = 0; at < PIECES; at++) {
            var content = EvidenceContent.link("https://exemple.fr/deliberations/" + at);
            var version = new EvidenceVersion(1, content, Invented.ID, Instant.EPOCH);
            var about = new EvidenceAbout("Délibération du conseil municipal " + at, null, null, true, null);
            items.add(new EvidenceItem(
                    new UUID(0, at), about, 1, version, Invented.ID, Instant.EPOCH, List.of(question)));
        }
        return items;
    }
}
