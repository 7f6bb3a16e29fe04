/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.etalon.dossier.DossierDoor;
import org.etalon.dossier.consult.OwnDossiers;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** Somebody who has a page of a dossier open is seen by the others there, and sees them. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.PERSON)
public class MeetColleagues {
    /** How often a page that stays open writes that it does. */
    private static final Duration PACE = Duration.ofSeconds(15);

    private static final Duration GONE = Duration.ofSeconds(45);
    private static final int MOST = 10_000;

    @Inject
    OwnDossiers dossiers;

    private final Map<Place, Instant> noted = new ConcurrentHashMap<>();

    private record Place(UUID dossier, UUID person, String domain) {}

    /** Who else is there. @throws org.etalon.core.problem.RefusedException as unknown, where the dossier is not for the caller to read */
    public List<PresentRow> meet(UUID dossier, String domain) {
        return dossiers.read((connection, person, now) -> {
            DossierDoor.head(connection, dossier, person, now);
            if (isDue(new Place(dossier, person, domain), now)) {
                PresenceRepository.note(connection, dossier, person, domain, now);
            }
            return PresenceRepository.list(connection, dossier, person, now.minus(GONE));
        });
    }

    /** Whether it is to be written; of two pages of the same person one does. */
    private boolean isDue(Place place, Instant now) {
        if (noted.size() > MOST) {
            noted.clear();
        }
        return now.equals(noted.compute(
                place, (key, last) -> last == null || last.plus(PACE).isBefore(now) ? now : last));
    }
}
