/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.appeal.manage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.etalon.edition.EditionPlan;
import org.etalon.jury.JuryDesk;
import org.etalon.jury.JuryDesks;
import org.etalon.jury.appeal.AppealQuery;
import org.etalon.jury.appeal.AppealTerm;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Caller;
import org.etalon.platform.security.Role;

/** Jurors list the appeals against decisions on dossiers that they reach; organisers all that don't tie them. */
@ApplicationScoped
@Transactional
@AllowedTo({Role.JUROR, Role.ORGANISER})
public class ListAppeals {
    @Inject
    JuryDesks desks;

    @Inject
    Caller caller;

    /** @param appeals the oldest first @param asOf when they were read */
    public record Listed(EditionPlan edition, AppealTerm term, List<AppealRow> appeals, Instant asOf) {
        public Listed {
            appeals = List.copyOf(appeals);
        }
    }

    /** @throws org.etalon.core.problem.RefusedException as unknown to who is neither in this jury nor an organiser */
    public Listed list(String edition) {
        return desks.at(edition, desk -> list(desk, caller.may(Role.ORGANISER)));
    }

    static Listed list(JuryDesk desk, boolean organiser) throws SQLException {
        if (!organiser) {
            desk.self();
        }
        return new Listed(
                desk.edition(),
                AppealQuery.term(desk.connection(), desk.edition()),
                AppealListQuery.list(desk, organiser),
                desk.instant());
    }
}
