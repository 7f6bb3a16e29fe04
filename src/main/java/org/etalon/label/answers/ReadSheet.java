/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.answers;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import javax.sql.DataSource;
import org.etalon.core.answer.AnswerSheet;
import org.etalon.core.answer.Intake;
import org.etalon.core.scoring.Scoring;
import org.etalon.dossier.DossierEngines;
import org.etalon.edition.EditionQuery;
import org.etalon.label.LabelRow;
import org.etalon.platform.persistence.Database;
import org.etalon.platform.persistence.Sql;
import org.etalon.platform.text.JsonTree;

/** The answers behind a label's score, once it is public, and the engine that made it. */
@ApplicationScoped
public class ReadSheet {
    @Resource(lookup = Database.NAME)
    DataSource source;

    @Inject
    DossierEngines engines;

    @Inject
    EditionQuery editions;

    @Inject
    Clock clock;

    /** Empty where only a source tells of a label, and where it was made before answers were kept. */
    public Optional<PublishedSheet> find(LabelRow label) {
        var subject = label.dossier() == null ? label.id() : label.dossier();
        return Sql.with(source, connection -> SheetQuery.find(connection, subject, clock.instant()));
    }

    /** The engine of the questionnaire by which a label's edition awards. */
    public Scoring engine(LabelRow label) {
        return engines.get(editions.find(label.editionKey())
                .map(edition -> edition.plan().questionnaire())
                .orElseGet(label::editionKey));
    }

    /** What was kept, as the engine reads it. */
    public static AnswerSheet read(String kept, Scoring engine) {
        return Intake.ofDossier(engine.index(), JsonTree.read(kept)).value().orElseThrow();
    }
}
