/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.etalon.demo.room.DemoSitting;
import org.etalon.platform.security.Identity;

/** The edition that is in review: who handed in, and who judges. */
@ApplicationScoped
public class DemoReview {
    @Inject
    DemoCandidates candidates;

    @Inject
    DemoJury jury;

    @Inject
    DemoAdmissions admissions;

    @Inject
    DemoReading reading;

    @Inject
    DemoSitting sitting;

    /** While the edition is open. @return the candidates' dossiers, by the code of the town */
    Map<String, UUID> prepare(Map<String, Identity> people) {
        jury.appoint(people);
        return candidates.handIn(people);
    }

    /** Once it has closed. */
    void begin(Map<String, Identity> people, Map<String, UUID> dossiers) {
        admissions.decide(people.get("organiser"), dossiers);
        jury.declare(people, dossiers);
        reading.call(people, dossiers);
        admissions.share(people.get("organiser"));
        reading.read(people, dossiers);
        admissions.ask(people, dossiers);
        sitting.sit(
                DemoEditions.SHORT + "/2026",
                people,
                dossiers.get(DemoCandidates.VIENNE),
                dossiers.get(DemoCampaign.TOWN));
    }
}
