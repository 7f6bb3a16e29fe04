/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.demo.room;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.etalon.jury.decision.DecisionWish;
import org.etalon.jury.decision.manage.DecideDossier;
import org.etalon.jury.minutes.SignMinutes;
import org.etalon.jury.sitting.manage.CloseSitting;
import org.etalon.jury.sitting.manage.OpenSitting;
import org.etalon.platform.security.Identity;

/** The jury has sat once, without its chair where it is tied, and decided otherwise than it voted; it sits again, with an open vote. */
@ApplicationScoped
public class DemoSitting {
    private static final double HOUR = 1 / 24.0;
    private static final double FIRST = 1;
    private static final double AGAIN = HOUR;

    @Inject
    OpenSitting openSitting;

    @Inject
    CloseSitting closeSitting;

    @Inject
    DecideDossier decideDossier;

    @Inject
    SignMinutes signMinutes;

    @Inject
    DemoRoom room;

    /**
     * @param edition {@code <programme>/<edition>}
     * @param decided the dossier that is decided
     * @param discussed the one that is under discussion
     */
    public void sit(String edition, Map<String, Identity> people, UUID decided, UUID discussed) {
        first(edition, people, decided);
        again(edition, people, discussed);
    }

    private void first(String edition, Map<String, Identity> people, UUID dossier) {
        Identity chair = people.get("chair");
        Identity deputy = people.get("juror1");
        room.did(people.get("organiser"), FIRST, () -> openSitting.open(edition, "2"));
        room.arrive(edition, FIRST, List.of(chair, deputy, people.get("juror2"), people.get("juror4")));
        room.takeUp(edition, deputy, FIRST - HOUR / 6, dossier);
        room.call(edition, deputy, FIRST - HOUR / 3, true);
        room.cast(edition, deputy, FIRST - HOUR / 3, 1);
        room.cast(edition, people.get("juror2"), FIRST - HOUR / 3, 1);
        room.cast(edition, people.get("juror4"), FIRST - HOUR / 3, 0);
        room.closeVote(edition, deputy, FIRST - HOUR / 2);
        var wish = new DecisionWish(
                Optional.of(0),
                List.of(),
                "La délibération attendue pour le niveau 1 ne porte pas sur les logiciels : le jury la demande avant de l’accorder.");
        room.did(
                DemoRoom.juror(deputy),
                FIRST - HOUR / 2,
                () -> decideDossier.decide(dossier, wish, version -> version == 0));
        room.putAway(edition, deputy, FIRST - HOUR);
        room.did(people.get("organiser"), FIRST - HOUR, () -> closeSitting.close(edition));
        // chair and deputy are each tied to one of its dossiers
        room.did(people.get("organiser"), FIRST - 2 * HOUR, () -> signMinutes.sign(edition, "1", seen -> true));
    }

    private void again(String edition, Map<String, Identity> people, UUID dossier) {
        Identity chair = people.get("chair");
        room.did(people.get("organiser"), AGAIN, () -> openSitting.open(edition, ""));
        room.arrive(edition, AGAIN, List.of(chair, people.get("juror1"), people.get("juror2"), people.get("juror4")));
        room.takeUp(edition, chair, AGAIN / 2, dossier);
        room.call(edition, chair, AGAIN / 3, false);
        room.cast(edition, people.get("juror4"), AGAIN / 4, 1);
    }
}
