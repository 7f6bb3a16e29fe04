/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.evidence;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.etalon.core.questionnaire.Question;
import org.etalon.dossier.DossierGround;
import org.etalon.dossier.fill.Desk;
import org.etalon.platform.filename.FileName;
import org.etalon.platform.persistence.Sql;
import org.etalon.platform.storage.Digest;

/** A member who works on a dossier's evidence, each time in a transaction that is undone where it is refused. */
record Shelf(Desk at) {
    static final EvidenceAbout ABOUT = new EvidenceAbout("Délibération", null, null, true, null);

    interface Work {
        EvidenceOutcome at(EvidenceDesk desk) throws java.sql.SQLException;
    }

    /** Ids of questions that take evidence, in order. */
    static List<String> questions() {
        return DossierGround.SCORING.index().questions().stream()
                .filter(question -> question.evidence().isPresent())
                .map(Question::id)
                .toList();
    }

    /** A file that differs from those with another number. */
    static EvidenceContent file(int number, long size) {
        var digest = new Digest(String.format("%064x", number));
        return new EvidenceContent(digest, size, "application/pdf", true, new FileName("n° " + number + ".pdf"), null);
    }

    EvidenceOutcome add(EvidenceContent content, String... questions) {
        return with(desk -> desk.add(at.dossier(), content, ABOUT, List.of(questions)));
    }

    EvidenceOutcome attach(UUID evidence, String question) {
        return with(desk -> desk.attach(at.dossier(), evidence, question));
    }

    EvidenceOutcome detach(UUID evidence, String question) {
        return with(desk -> desk.detach(at.dossier(), evidence, question));
    }

    EvidenceOutcome withdraw(UUID evidence) {
        return with(desk -> desk.withdraw(at.dossier(), evidence));
    }

    EvidenceOutcome with(Work work) {
        var outcome = new AtomicReference<EvidenceOutcome>();
        Sql.inTransaction(at.database().source(), connection -> {
            outcome.set(work.at(
                    new EvidenceDesk(connection, key -> DossierGround.SCORING, at.person(), DossierGround.NOW)));
            return null;
        });
        return outcome.get();
    }

    /** How many pieces count for a question, as the answer's row says. */
    int counted(String question) {
        return Sql.with(at.database().source(), connection -> {
            try (var statement =
                    connection.prepareStatement("select evidence from answer where dossier = ? and question = ?")) {
                statement.setObject(1, at.dossier());
                statement.setString(2, question);
                try (var row = statement.executeQuery()) {
                    row.next();
                    return row.getInt(1);
                }
            }
        });
    }

    long used() {
        return Sql.with(at.database().source(), connection -> EvidenceQuery.used(connection, at.dossier()));
    }

    List<EvidenceItem> items() {
        return Sql.with(at.database().source(), connection -> EvidenceQuery.list(connection, "38001", at.dossier()));
    }
}
