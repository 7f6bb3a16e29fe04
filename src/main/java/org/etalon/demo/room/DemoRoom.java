/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.demo.room;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.etalon.jury.sitting.manage.AttendSitting;
import org.etalon.jury.sitting.manage.CastBallot;
import org.etalon.jury.sitting.manage.HoldVote;
import org.etalon.jury.sitting.manage.TakeUpDossier;
import org.etalon.platform.security.Identity;
import org.etalon.platform.security.Role;

/** What jurors do in the room. */
@ApplicationScoped
public class DemoRoom {
    @Inject
    AttendSitting attendSitting;

    @Inject
    TakeUpDossier takeUpDossier;

    @Inject
    HoldVote holdVote;

    @Inject
    CastBallot castBallot;

    @Inject
    Acting actors;

    /** @param days ago */
    void did(Identity person, double days, Runnable work) {
        actors.did(person, days, work);
    }

    void arrive(String edition, double days, List<Identity> jurors) {
        jurors.forEach(each -> did(juror(each), days, () -> attendSitting.attend(edition, Optional.empty(), true)));
    }

    void takeUp(String edition, Identity leading, double days, UUID dossier) {
        did(juror(leading), days, () -> takeUpDossier.takeUp(edition, dossier));
    }

    void putAway(String edition, Identity leading, double days) {
        did(juror(leading), days, () -> takeUpDossier.putAway(edition));
    }

    void call(String edition, Identity leading, double days, boolean secret) {
        did(juror(leading), days, () -> holdVote.call(edition, secret));
    }

    void cast(String edition, Identity juror, double days, int level) {
        did(juror(juror), days, () -> castBallot.cast(edition, OptionalInt.of(level), List.of()));
    }

    void closeVote(String edition, Identity leading, double days) {
        did(juror(leading), days, () -> holdVote.close(edition));
    }

    /** The same person with a juror's role. */
    static Identity juror(Identity person) {
        return new Identity(
                person.person(),
                person.name(),
                person.email(),
                person.language(),
                Set.of(Role.PERSON, Role.JUROR),
                person.session());
    }
}
