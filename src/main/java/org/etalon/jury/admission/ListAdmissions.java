/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.etalon.edition.EditionPlan;
import org.etalon.jury.JuryDesk;
import org.etalon.jury.JuryDesks;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** Organisers see what was handed in, what lacks, and what became of it. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.ORGANISER)
public class ListAdmissions {
    @Inject
    JuryDesks desks;

    @Inject
    Checks checks;

    /** All of an edition. @param lines by the collectivités' names */
    public record Candidacies(EditionPlan edition, List<Candidacy> lines) {
        public Candidacies {
            lines = List.copyOf(lines);
        }
    }

    /** @param late whether a correction was asked for and can't come any more */
    public record Candidacy(AdmissionRow row, Check check, boolean late) {
        /** Whether it could be admitted together with all others of which this can be said. */
        public boolean isPlain() {
            return row.state() == AdmissionState.TO_CHECK && check.isComplete() && check.eligible();
        }
    }

    /** @throws org.etalon.core.problem.RefusedException as unknown, where there is no such edition; before it has closed */
    public Candidacies list(String edition) {
        return desks.at(edition, desk -> {
            Closing.refuseBefore(desk);
            return new Candidacies(desk.edition(), lines(desk, checks));
        });
    }

    /** All that the person at the desk may know of. */
    public static List<Candidacy> lines(JuryDesk desk, Checks checks) throws SQLException {
        List<AdmissionRow> rows = AdmissionQuery.list(desk.connection(), desk.key(), desk.person(), desk.instant());
        Map<UUID, Check> found =
                checks.list(desk.connection(), rows, desk.edition().questionnaire());
        return rows.stream()
                .map(row -> new Candidacy(row, found.get(row.filed().submission()), row.isLate(desk.instant())))
                .toList();
    }
}
