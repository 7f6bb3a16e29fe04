/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.panel;

import static org.etalon.core.problem.RefusedException.refuseIfAny;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongPredicate;
import org.etalon.account.PersonAddressBook;
import org.etalon.jury.Juror;
import org.etalon.jury.JuryDesks;
import org.etalon.jury.JuryOccasion;
import org.etalon.jury.JuryProblem;
import org.etalon.jury.assigned.Lifting;
import org.etalon.jury.log.JuryStepKind;
import org.etalon.mail.Post;
import org.etalon.mail.letter.Letter;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** An organiser takes somebody out of the jury; what they did stays. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.ORGANISER)
public class DismissJuror {
    @Inject
    JuryDesks desks;

    @Inject
    PersonAddressBook addresses;

    @Inject
    Post post;

    /**
     * @param started whether this started from this version
     * @throws org.etalon.core.problem.RefusedException as unknown, also once they are out; once the jury is over; where somebody else was
     *     first
     */
    public void dismiss(String edition, UUID id, LongPredicate started) {
        desks.with(edition, desk -> {
            Juror juror = desk.juror(id);
            desk.refuseOnceOver();
            refuseIfAny(started.test(juror.version()) ? List.of() : List.of(JuryProblem.JUROR_STALE.at("")));
            new Lifting(desk.connection(), Optional.of(desk.person()), desk.instant()).left(juror);
            JurorRepository.end(desk.connection(), id, desk.instant());
            desk.log(
                    JuryStepKind.JUROR_DISMISSED, Map.of("juror", juror.person().toString()));
            addresses
                    .find(juror.person())
                    .ifPresent(to -> post.send(
                            Letter.of(JuryOccasion.DISMISSED, to, "", AppointJuror.title(desk.edition(), to))));
            return null;
        });
    }
}
