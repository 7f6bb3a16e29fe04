/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.laureate;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.etalon.core.answer.AnswerSheet;
import org.etalon.core.scoring.Scoring;
import org.etalon.dossier.evidence.EvidenceContent;
import org.etalon.dossier.submission.filed.FiledEvidenceQuery;
import org.etalon.dossier.submission.filed.Piece;
import org.etalon.label.LabelResult;
import org.etalon.label.LabelRow;
import org.etalon.label.LabelState;
import org.etalon.label.ResultQuery;
import org.etalon.label.answers.ReadSheet;
import org.etalon.platform.persistence.Database;
import org.etalon.platform.persistence.Sql;

/** What everybody reads of a laureate's dossier: what the rules make public, and what it chose to show. Of a label withdrawn nothing is shown. */
@ApplicationScoped
public class ReadPublished {
    @Resource(lookup = Database.NAME)
    DataSource source;

    @Inject
    ReadSheet sheets;

    @Inject
    Clock clock;

    /**
     * @param answers with all that was written; empty where they are not shown
     * @param opinion of the jury; empty where it is not shown, or wrote nothing
     * @param pieces that are shown
     */
    public record Published(Optional<AnswerSheet> answers, Optional<LabelResult> opinion, List<Piece> pieces) {
        private static final Published NOTHING = new Published(Optional.empty(), Optional.empty(), List.of());

        public Published {
            pieces = List.copyOf(pieces);
        }

        /** Whether there is nothing to show. */
        public boolean isNothing() {
            return answers.isEmpty() && opinion.isEmpty() && pieces.isEmpty();
        }
    }

    /** What a laureate chose to show beside this label, which is public. */
    public Published get(LabelRow label) {
        return isShown(label) ? Sql.with(source, connection -> read(connection, label)) : Published.NOTHING;
    }

    private static boolean isShown(LabelRow label) {
        return label.dossier() != null && label.state() != LabelState.WITHDRAWN;
    }

    private Published read(Connection connection, LabelRow label) throws SQLException {
        PublishedChoice choice = ChoiceQuery.get(connection, label.dossier());
        if (choice.isNothing()) {
            return Published.NOTHING;
        }
        Scoring engine = sheets.engine(label);
        return new Published(
                choice.answers()
                        ? sheets.find(label).map(sheet -> ReadSheet.read(sheet.words(), engine))
                        : Optional.empty(),
                choice.opinion()
                        ? ResultQuery.find(connection, label.dossier(), clock.instant())
                                .filter(LabelResult::isCommented)
                        : Optional.empty(),
                choice.evidence().isEmpty() ? List.of() : shown(connection, label, choice, engine));
    }

    private static List<Piece> shown(Connection connection, LabelRow label, PublishedChoice choice, Scoring engine)
            throws SQLException {
        return Showing.of(connection, label.dossier(), engine.index()).pieces().stream()
                .filter(piece -> choice.evidence().contains(UUID.fromString(piece.id())))
                .toList();
    }

    /** The answers behind a label's score as data: with all that was written where the laureate shows it, else what enters the score alone. */
    public Optional<String> findAnswers(LabelRow label) {
        boolean words = isShown(label)
                && Sql.with(source, connection -> ChoiceQuery.get(connection, label.dossier()))
                        .answers();
        return sheets.find(label).map(sheet -> words ? sheet.words() : sheet.figures());
    }

    /** The content of a piece that is shown; empty of any other. */
    public Optional<EvidenceContent> findContent(LabelRow label, UUID evidence) {
        if (!isShown(label)) {
            return Optional.empty();
        }
        return Sql.with(source, connection -> {
            PublishedChoice choice = ChoiceQuery.get(connection, label.dossier());
            var showing =
                    Showing.of(connection, label.dossier(), sheets.engine(label).index());
            boolean isOpen =
                    choice.evidence().contains(evidence) && showing.ids().contains(evidence);
            return isOpen
                    ? FiledEvidenceQuery.find(connection, showing.submission().id(), evidence)
                    : Optional.empty();
        });
    }
}
