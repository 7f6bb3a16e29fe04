/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.workbook.plan;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.etalon.core.answer.AnswerSheet;
import org.etalon.core.questionnaire.Questionnaire;
import org.etalon.core.scoring.Assessment;
import org.etalon.core.scoring.Scoring;
import org.etalon.dossier.Given;
import org.etalon.dossier.KeptAnswer;
import org.etalon.dossier.evidence.EvidenceItem;
import org.etalon.dossier.export.WriteDossier.Stand;

/**
 * What a workbook is about.
 *
 * @param sheet facts and answers, as the engine sees them
 * @param kept what stands at each question, by its id; questions without anything may be missing
 * @param evidence the library, of which what serves no question is left out
 * @param origin whose dossier it is; empty for a blank form
 */
public record Subject(
        Scoring scoring,
        AnswerSheet sheet,
        Assessment assessment,
        Map<String, KeptAnswer> kept,
        List<EvidenceItem> evidence,
        Optional<Origin> origin,
        String title,
        Instant at,
        ZoneId zone,
        Locale locale) {

    /**
     * @param name of the collectivité
     * @param edition {@code <programme>/<edition>}
     * @param stand of the dossier now
     */
    public record Origin(UUID dossier, String name, String edition, Stand stand) {}

    public Questionnaire questionnaire() {
        return scoring.questionnaire();
    }

    /** What is given to a question. */
    public Given given(String question) {
        KeptAnswer there = kept.get(question);
        return there == null ? Given.NOTHING : there.given();
    }

    /** How often the answer has been changed. */
    public long version(String question) {
        KeptAnswer there = kept.get(question);
        return there == null ? 0 : there.version();
    }
}
