/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.etalon.core.questionnaire.Domain;
import org.etalon.dossier.DossierDoor;
import org.etalon.dossier.DossierEngines;
import org.etalon.dossier.DossierHead;
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

    @Inject
    DossierEngines engines;

    private final Map<Place, Instant> noted = new ConcurrentHashMap<>();

    private record Place(UUID dossier, UUID person, String domain) {}

    /**
     * Who else is there, and whether anything changed.
     *
     * @param at the domain of the page; one that isn't there is the dossier's own page
     * @throws org.etalon.core.problem.RefusedException as unknown, where the dossier is not for the caller to read
     */
    public Meeting meet(UUID dossier, String at) {
        return dossiers.read((connection, person, now) -> {
            DossierHead head = DossierDoor.head(connection, dossier, person, now);
            String domain = domain(head, at);
            if (isDue(new Place(dossier, person, domain), now)) {
                PresenceRepository.note(connection, dossier, person, domain, now);
            }
            return new Meeting(
                    head,
                    PresenceRepository.list(connection, dossier, person, now.minus(GONE)),
                    RevisionQuery.get(connection, head));
        });
    }

    private String domain(DossierHead head, String at) {
        return engines.get(head.questionnaire()).questionnaire().domains().stream()
                .map(Domain::id)
                .filter(at::equals)
                .findFirst()
                .orElse("");
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
