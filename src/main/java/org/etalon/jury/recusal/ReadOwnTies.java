/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.recusal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.etalon.edition.EditionPlan;
import org.etalon.jury.Juror;
import org.etalon.jury.JuryDesk;
import org.etalon.jury.JuryDesks;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Caller;
import org.etalon.platform.security.Role;

/** Jurors read who the candidates are, what is known to tie themselves to them, and what a declaration would come to. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.JUROR)
public class ReadOwnTies {
    @Inject
    JuryDesks desks;

    @Inject
    Caller caller;

    /** A candidate, and what ties the juror to it, if anything. */
    public record OwnTie(Candidate candidate, Optional<Recusal> recusal) {}

    /** @param ties one for each candidate, by name */
    public record OwnTies(EditionPlan edition, Juror juror, List<OwnTie> ties) {
        static OwnTies of(JuryDesk desk, Juror juror, List<Recusal> own) throws SQLException {
            Map<UUID, Recusal> known = own.stream().collect(Collectors.toMap(Recusal::dossier, Function.identity()));
            List<OwnTie> ties = RecusalQuery.candidates(desk.connection(), desk.key()).stream()
                    .map(candidate -> new OwnTie(candidate, Optional.ofNullable(known.get(candidate.dossier()))))
                    .toList();
            return new OwnTies(desk.edition(), juror, ties);
        }
    }

    /** @throws org.etalon.core.problem.RefusedException as unknown to who is not in this jury; before the edition has closed */
    public OwnTies read(String edition) {
        return desks.at(edition, desk -> {
            Juror juror = desk.self();
            Declaration.refuseBefore(desk);
            List<Recusal> own = RecusalQuery.list(desk.connection(), edition).stream()
                    .filter(each -> each.juror().equals(juror.id()))
                    .toList();
            return OwnTies.of(desk, juror, own);
        });
    }

    /** What a declaration would come to; nothing is changed. @throws org.etalon.core.problem.RefusedException like {@link DeclareTies#declare} */
    public OwnTies foresee(String edition, Map<UUID, String> declared) {
        return desks.at(edition, desk -> {
            Juror juror = desk.self();
            desk.refuseOnceSettled();
            Declaration.refuseBefore(desk);
            Map<UUID, String> checked = Declaration.checked(desk, declared);
            return OwnTies.of(
                    desk, juror, Ties.foresee(desk, juror, caller.person().name(), checked));
        });
    }
}
