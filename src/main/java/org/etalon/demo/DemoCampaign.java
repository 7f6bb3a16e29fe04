/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Identity;
import org.etalon.platform.security.Role;
import org.etalon.platform.time.Backdating;

/** People, editions, a collectivité and its dossiers: all of it, or nothing. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.EVERYBODY)
public class DemoCampaign {
    /** A town of five thousand inhabitants, whose answers here are invented. */
    static final String TOWN = "26113";

    /** In days: before the first edition. */
    private static final double LONG_AGO = 500;

    @Inject
    DemoPeople people;

    @Inject
    DemoEditions editions;

    @Inject
    DemoDossier dossier;

    @Inject
    DemoReview review;

    @Inject
    Actors actors;

    void play() {
        Map<String, Identity> everybody = Backdating.at(actors.ago(LONG_AGO), people::open);
        editions.open(everybody.get("organiser"));
        dossier.fill(everybody);
        Map<String, UUID> candidates = review.prepare(everybody);
        editions.conclude(everybody.get("organiser"));
        review.begin(everybody, candidates);
    }
}
