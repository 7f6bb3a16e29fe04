/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.appeal;

import static org.etalon.core.problem.RefusedException.refuseIfAny;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.etalon.jury.JuryDesk;
import org.etalon.jury.log.JuryStepKind;

/** Sets the time within which candidates appeal, under the jury's lock. */
public final class TermDesk {
    private TermDesk() {}

    /** @param written days, 1 to {@link AppealTerm#MOST} */
    public static void set(JuryDesk desk, String written) throws SQLException {
        boolean number =
                written.strip().matches("[1-9][0-9]{0,2}") && Integer.parseInt(written.strip()) <= AppealTerm.MOST;
        refuseIfAny(number ? List.of() : List.of(AppealProblem.APPEAL_DAYS_WRONG.at("days", AppealTerm.MOST)));
        int days = Integer.parseInt(written.strip());
        AppealTerm before = AppealQuery.term(desk.connection(), desk.edition());
        boolean fewer = before.hasBegun(desk.instant()) && days < before.days();
        refuseIfAny(fewer ? List.of(AppealProblem.APPEAL_DAYS_FEWER.at("days", before.days())) : List.of());
        if (days != before.days()) {
            AppealRepository.setDays(desk.connection(), desk.key(), days);
            desk.log(JuryStepKind.APPEAL_TERM_SET, Map.of("days", days));
        }
    }
}
