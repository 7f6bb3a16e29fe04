/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.recusal;

import static org.etalon.core.problem.RefusedException.refuseIfAny;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongPredicate;
import javax.sql.DataSource;
import org.etalon.core.problem.Problem;
import org.etalon.jury.Juror;
import org.etalon.jury.JuryDesk;
import org.etalon.jury.JuryDesks;
import org.etalon.jury.JuryProblem;
import org.etalon.jury.assigned.Lifting;
import org.etalon.jury.log.JuryStepKind;
import org.etalon.jury.recusal.Recusal.Settlement;
import org.etalon.platform.persistence.Database;
import org.etalon.platform.persistence.Sql;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Caller;
import org.etalon.platform.security.Role;
import org.etalon.platform.security.SecurityProblem;

/** Whoever leads the jury for a candidate confirms that a juror is tied to it, or says that it is nothing. */
@ApplicationScoped
@Transactional
@AllowedTo({Role.JUROR, Role.ORGANISER})
public class SettleRecusal {
    @Resource(lookup = Database.NAME)
    DataSource source;

    @Inject
    JuryDesks desks;

    @Inject
    Caller caller;

    /**
     * @param confirmed false where it is nothing, which needs a reason
     * @param started whether this started from this version
     * @return the version that stands now
     * @throws org.etalon.core.problem.RefusedException as unknown to whoever doesn't lead the jury there; once the jury is over; where
     *     somebody else was first; where the facts leave no choice; without a reason
     */
    public long settle(UUID id, boolean confirmed, String reason, LongPredicate started) {
        Optional<String> edition = Sql.with(source, connection -> RecusalQuery.edition(connection, id));
        // unknown in the same way as any other where there is none
        return desks.with(edition.orElse(""), desk -> {
            Recusal before = get(desk, id);
            desk.refuseOnceSettled();
            refuseIfAny(started.test(before.version()) ? List.of() : List.of(JuryProblem.RECUSAL_STALE.at("")));
            String said = checked(before, confirmed, reason == null ? "" : reason.strip());
            var settled = new Recusal(
                    id,
                    before.juror(),
                    before.dossier(),
                    before.grounds(),
                    before.reason(),
                    confirmed ? RecusalState.CONFIRMED : RecusalState.DISMISSED,
                    before.raisedAt(),
                    Optional.of(new Settlement(desk.person(), desk.instant(), said)),
                    before.version() + 1);
            keep(desk, settled, said);
            return settled.version();
        });
    }

    private static void keep(JuryDesk desk, Recusal settled, String said) throws SQLException {
        boolean confirmed = settled.state() == RecusalState.CONFIRMED;
        Optional<UUID> by = Optional.of(desk.person());
        Juror juror = desk.juror(settled.juror());
        RecusalRepository.put(desk.connection(), settled);
        if (confirmed) {
            new Lifting(desk.connection(), by, desk.instant()).tied(juror, settled.dossier());
        }
        desk.log(
                confirmed ? JuryStepKind.RECUSAL_CONFIRMED : JuryStepKind.RECUSAL_DISMISSED,
                by,
                settled.dossier(),
                Map.of("juror", juror.person().toString(), "reason", said));
    }

    private Recusal get(JuryDesk desk, UUID id) throws SQLException {
        var chairing = new Chairing(desk.jurors(), RecusalQuery.list(desk.connection(), desk.key()));
        boolean organiser = caller.may(Role.ORGANISER);
        Optional<Recusal> found = chairing.recusals().stream()
                .filter(each -> each.id().equals(id))
                .filter(each -> chairing.isLed(each.dossier(), desk.person(), organiser))
                .findFirst();
        refuseIfAny(found.isPresent() ? List.of() : List.of(Problem.of(SecurityProblem.UNKNOWN, "")));
        return found.get();
    }

    private static String checked(Recusal before, boolean confirmed, String reason) {
        if (!confirmed && before.isCertain()) {
            throw JuryProblem.RECUSAL_CERTAIN.refusal("");
        }
        if (!confirmed && reason.isEmpty()) {
            throw JuryProblem.REASON_MISSING.refusal("reason-" + before.id());
        }
        if (reason.length() > Declaration.LONGEST) {
            throw JuryProblem.REASON_LONG.refusal("reason-" + before.id(), Declaration.LONGEST);
        }
        return reason;
    }
}
