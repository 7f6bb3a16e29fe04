/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.fill;

import static org.etalon.core.problem.RefusedException.refuseIfAny;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.etalon.core.answer.AnswerSheet;
import org.etalon.core.answer.Facts;
import org.etalon.core.problem.Problem;
import org.etalon.dossier.AnswerRepository;
import org.etalon.dossier.DossierHead;
import org.etalon.dossier.DossierProblem;
import org.etalon.dossier.DossierRepository;
import org.etalon.dossier.DossierStatus;
import org.etalon.dossier.KeptAnswer;
import org.etalon.edition.EditionRow;
import org.etalon.membership.Powers;

/** The beginning of a dossier, of which each collectivité has one in an edition. */
record DossierDesk(Connection connection, UUID person, Instant now) {
    DossierDesk {
        now = now.truncatedTo(ChronoUnit.MICROS);
    }

    /**
     * @param collectivity its code
     * @param sheet what it begins with
     * @throws org.etalon.core.problem.RefusedException where there is one already
     */
    DossierHead start(String collectivity, EditionRow edition, Powers powers, AnswerSheet sheet) throws SQLException {
        String key = edition.plan().key();
        refuseIfAny(DossierRepository.find(connection, collectivity, key)
                .map(DossierDesk::started)
                .map(List::of)
                .orElse(List.of()));
        var head = head(collectivity, edition, powers, sheet.facts());
        refuseIfAny(
                DossierRepository.add(connection, head, person, now)
                        ? List.of()
                        : List.of(Problem.of(DossierProblem.DOSSIER_STARTED, "")));
        List<KeptAnswer> rows = FirstAnswers.rows(sheet.answers(), person, now);
        DossierRepository.addAnswers(connection, head.id(), rows);
        AnswerRepository.begin(
                connection,
                head.id(),
                rows.stream().filter(row -> row.version() > 0).toList());
        return head;
    }

    private static DossierHead head(String collectivity, EditionRow edition, Powers powers, Facts facts) {
        return new DossierHead(
                UUID.randomUUID(),
                collectivity,
                edition.plan().key(),
                edition.plan().questionnaire(),
                facts,
                DossierStatus.DRAFT,
                1,
                edition.plan().time(),
                powers);
    }

    private static Problem started(UUID there) {
        return Problem.of(DossierProblem.DOSSIER_STARTED, there.toString());
    }
}
