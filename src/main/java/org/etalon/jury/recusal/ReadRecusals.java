/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.recusal;

import static org.etalon.core.problem.RefusedException.refuseIfAny;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.etalon.account.PersonNames;
import org.etalon.core.problem.Problem;
import org.etalon.jury.Juror;
import org.etalon.jury.JuryDesk;
import org.etalon.jury.JuryDesks;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Caller;
import org.etalon.platform.security.Role;
import org.etalon.platform.security.SecurityProblem;

/** Whoever leads a jury reads what ties its members to candidates: of each candidate, who leads the jury there. */
@ApplicationScoped
@Transactional
@AllowedTo({Role.JUROR, Role.ORGANISER})
public class ReadRecusals {
    @Inject
    JuryDesks desks;

    @Inject
    PersonNames names;

    @Inject
    Caller caller;

    /** @param mine whether it is for the caller to settle */
    public record RecusalRow(Recusal recusal, String juror, Candidate candidate, boolean mine) {}

    /**
     * The open ones first. Organisers see all; a chair or deputy only those of candidates for which they lead the jury.
     *
     * @throws org.etalon.core.problem.RefusedException as unknown to all others; to chairs and deputies before the edition has closed
     */
    public List<RecusalRow> list(String edition, Locale language) {
        return desks.at(edition, desk -> {
            var chairing = new Chairing(desk.jurors(), RecusalQuery.list(desk.connection(), desk.key()));
            boolean organiser = caller.may(Role.ORGANISER);
            refuseIfAny(
                    organiser || chairing.isAtTheTop(desk.person())
                            ? List.of()
                            : List.of(Problem.of(SecurityProblem.UNKNOWN, "")));
            if (!organiser) {
                Declaration.refuseBefore(desk);
            }
            return rows(desk, chairing, language);
        });
    }

    private List<RecusalRow> rows(JuryDesk desk, Chairing chairing, Locale language) throws SQLException {
        Map<UUID, Candidate> candidates = RecusalQuery.candidates(desk.connection(), desk.key()).stream()
                .collect(Collectors.toMap(Candidate::dossier, Function.identity()));
        Map<UUID, UUID> persons = chairing.jurors().stream().collect(Collectors.toMap(Juror::id, Juror::person));
        Map<UUID, String> called = names.list(persons.values(), language);
        boolean organiser = caller.may(Role.ORGANISER);
        List<RecusalRow> rows = new ArrayList<>();
        for (Recusal each : chairing.recusals()) {
            boolean mine = chairing.isLed(each.dossier(), desk.person(), organiser);
            boolean counts = candidates.containsKey(each.dossier()) && persons.containsKey(each.juror());
            if (counts && (mine || organiser)) {
                String juror = called.get(persons.get(each.juror()));
                rows.add(new RecusalRow(each, juror, candidates.get(each.dossier()), mine));
            }
        }
        rows.sort(Comparator.comparing(row -> row.recusal().state()));
        return rows;
    }
}
