/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.admission.decide;

import static org.etalon.core.problem.RefusedException.refuseIfAny;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongPredicate;
import javax.sql.DataSource;
import org.etalon.core.scoring.Scoring;
import org.etalon.dossier.DossierEngines;
import org.etalon.dossier.submission.reopen.Reopening;
import org.etalon.jury.JuryDesk;
import org.etalon.jury.JuryDesks;
import org.etalon.jury.admission.Admission;
import org.etalon.jury.admission.AdmissionProblem;
import org.etalon.jury.admission.AdmissionRepository;
import org.etalon.jury.admission.AdmissionRow;
import org.etalon.jury.admission.AdmissionState;
import org.etalon.jury.admission.Closing;
import org.etalon.jury.admission.ReadAdmission;
import org.etalon.jury.log.JuryStepKind;
import org.etalon.platform.persistence.Database;
import org.etalon.platform.persistence.Sql;

/** Where use cases decide on one dossier: nobody else does at the same time, and the candidate hands nothing in meanwhile. */
@ApplicationScoped
class Deciding {
    @Resource(lookup = Database.NAME)
    DataSource source;

    @Inject
    JuryDesks desks;

    @Inject
    DossierEngines engines;

    /** A dossier to be decided on. */
    record Case(JuryDesk desk, AdmissionRow row, Reopening reopening) {
        /** Keeps the decision and writes it into the log. @param what particulars, beside what it is about */
        Admission decided(AdmissionState state, Optional<String> reason, JuryStepKind kind, Map<String, Object> what)
                throws SQLException {
            var admission = new Admission(
                    row.dossier(),
                    state,
                    row.filed().submission(),
                    reason,
                    desk.person(),
                    desk.instant(),
                    row.version() + 1);
            AdmissionRepository.put(desk.connection(), admission);
            desk.log(kind, Optional.of(desk.person()), row.dossier(), what);
            return admission;
        }
    }

    interface Work {
        Admission at(Case one) throws SQLException;
    }

    /**
     * @param started whether the decision started from this version
     * @return the version that stands now
     * @throws org.etalon.core.problem.RefusedException as unknown, where there is none for the caller to know of; before the edition has
     *     closed, and once the jury is over; where somebody else was first; where this can't follow
     */
    long decide(String edition, UUID dossier, AdmissionState next, LongPredicate started, Work work) {
        // dossiers before the edition: in this order a candidate who hands in takes them too
        Sql.with(source, connection -> {
            lock(connection, dossier);
            return null;
        });
        return desks.with(
                edition, desk -> decide(desk, engines.get(desk.edition().questionnaire()), dossier, next, started, work)
                        .version());
    }

    /** The same behind both locks. */
    static Admission decide(
            JuryDesk desk, Scoring scoring, UUID dossier, AdmissionState next, LongPredicate started, Work work)
            throws SQLException {
        Closing.refuseBefore(desk);
        AdmissionRow row = ReadAdmission.row(desk, dossier);
        desk.refuseOnceOver();
        refuseIfAny(started.test(row.version()) ? List.of() : List.of(AdmissionProblem.ADMISSION_STALE.at("")));
        refuseUnlessPossible(row, next, row.isLate(desk.instant()));
        var reopening = new Reopening(desk.connection(), scoring, desk.person(), desk.instant());
        return work.at(new Case(desk, row, reopening));
    }

    private static void refuseUnlessPossible(AdmissionRow row, AdmissionState next, boolean late) {
        if (!row.state().canBecome(next, late)) {
            throw row.state() == AdmissionState.ASKED
                    ? AdmissionProblem.CORRECTION_AWAITED.refusal("")
                    : AdmissionProblem.ADMISSION_DECIDED.refusal("");
        }
    }

    /** All dossiers of the same collectivité, as whoever hands one of them in does. */
    private static void lock(Connection connection, UUID dossier) throws SQLException {
        try (var statement = connection.prepareStatement(
                """
                select id from dossier where collectivity = (select o.collectivity from dossier o where o.id = ?)
                order by id for update""")) {
            statement.setObject(1, dossier);
            statement.executeQuery().close();
        }
    }
}
