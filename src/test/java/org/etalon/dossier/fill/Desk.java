/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.fill;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.etalon.core.answer.AnswerSheet;
import org.etalon.core.answer.Answers;
import org.etalon.core.answer.Facts;
import org.etalon.dossier.DossierGround;
import org.etalon.membership.Powers;
import org.etalon.platform.persistence.Databases;
import org.etalon.platform.persistence.Sql;
import org.etalon.platform.persistence.Towns;

/**
 * A dossier of a commune in the open edition, and who sits at it.
 *
 * @param person who saves
 * @param shelf of the node at which the person works
 */
public record Desk(Databases database, UUID dossier, UUID person, AnswerShelf shelf) {
    static final String TOWN = "38001";

    /** A new dossier with nothing answered, at which its technical referent sits. */
    public static Desk of(Databases database) {
        return of(database, new AnswerSheet(Facts.of("commune"), Answers.none(DossierGround.SCORING.index())));
    }

    public static Desk of(Databases database, AnswerSheet sheet) {
        database.empty();
        Towns.add(database.source(), TOWN);
        var edition = DossierGround.edition(database.source(), DossierGround.EDITION);
        UUID person = DossierGround.member(database.source(), TOWN, "TECHNICAL_REFERENT", "");
        UUID dossier = Sql.inTransaction(
                database.source(), connection -> new DossierDesk(connection, person, DossierGround.NOW)
                        .start(TOWN, edition, Powers.NONE, sheet)
                        .id());
        return new Desk(database, dossier, person, new PlainShelf());
    }

    /** Another member at the same dossier. */
    public Desk joined(String role, String domains) {
        return new Desk(database, dossier, DossierGround.member(database.source(), TOWN, role, domains), shelf);
    }

    /** The same person, at another node. */
    Desk elsewhere() {
        return new Desk(database, dossier, person, new PlainShelf());
    }

    /** Somebody who doesn't belong here. */
    public Desk stranger() {
        return new Desk(database, dossier, UUID.randomUUID(), shelf);
    }

    public SaveOutcome save(String question, long version, Map<String, Object> sent) {
        return save(question, version, sent, DossierGround.NOW);
    }

    public SaveOutcome save(String question, long version, Map<String, Object> sent, Instant now) {
        return at(
                now,
                desk -> desk.save(
                        dossier,
                        question,
                        started -> started == version,
                        index -> SaveAnswer.given(index, question, sent)));
    }

    SaveOutcome restore(String question, long wanted, long version) {
        return at(DossierGround.NOW, desk -> desk.restore(dossier, question, wanted, started -> started == version));
    }

    /** In a transaction that keeps what was done but after a refusal. */
    private SaveOutcome at(Instant now, AnswerDesks.Work work) {
        var outcome = new AtomicReference<SaveOutcome>();
        Sql.inTransaction(database.source(), connection -> {
            outcome.set(work.at(new AnswerDesk(connection, key -> DossierGround.SCORING, shelf, person, now)));
            return null;
        });
        return outcome.get();
    }
}
