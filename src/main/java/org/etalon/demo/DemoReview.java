/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.etalon.jury.assignment.sharing.AssignDossiers;
import org.etalon.jury.assignment.sharing.Automatic;
import org.etalon.platform.security.Identity;

/** The edition that is in review: who handed in, and who judges. */
@ApplicationScoped
public class DemoReview {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final double SHARED = 3;
    /** Days that are left to read in. */
    private static final double LEFT = 12;

    @Inject
    DemoCandidates candidates;

    @Inject
    DemoJury jury;

    @Inject
    DemoAdmissions admissions;

    @Inject
    AssignDossiers assignDossiers;

    @Inject
    Actors actors;

    /** While the edition is open. @return the candidates' dossiers, by the code of the town */
    Map<String, UUID> prepare(Map<String, Identity> people) {
        jury.appoint(people);
        return candidates.handIn(people);
    }

    /** Once it has closed. */
    void begin(Map<String, Identity> people, Map<String, UUID> dossiers) {
        admissions.decide(people.get("organiser"), dossiers);
        jury.declare(people, dossiers);
        share(people.get("organiser"));
    }

    /** Each dossier has two readers to whom nothing ties it. */
    private void share(Identity organiser) {
        LocalDate due = actors.ago(-LEFT).atZone(PARIS).toLocalDate();
        var way = new Automatic(Optional.of(due), false, Set.of());
        actors.did(
                organiser,
                actors.ago(SHARED),
                () -> assignDossiers.assign(DemoEditions.SHORT + "/2026", way, version -> true, Locale.FRENCH));
    }
}
