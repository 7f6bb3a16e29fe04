/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.etalon.jury.JurorPost;
import org.etalon.jury.panel.AppointJuror;
import org.etalon.jury.panel.ProfileWish;
import org.etalon.jury.recusal.DeclareTies;
import org.etalon.jury.recusal.ReadRecusals;
import org.etalon.jury.recusal.ReadRecusals.RecusalRow;
import org.etalon.jury.recusal.SettleRecusal;
import org.etalon.platform.security.Identity;
import org.etalon.platform.security.Role;

/** The jury of the edition in review: one tie is settled, one declared, and some wait. */
@ApplicationScoped
public class DemoJury {
    private static final String EDITION = DemoEditions.SHORT + "/2026";

    @Inject
    AppointJuror appointJuror;

    @Inject
    DeclareTies declareTies;

    @Inject
    ReadRecusals readRecusals;

    @Inject
    SettleRecusal settleRecusal;

    @Inject
    Actors actors;

    /** Appointed while the edition is open. */
    void appoint(Map<String, Identity> people) {
        appoint(people, "chair", JurorPost.CHAIR, "Association inventée pour la démonstration", "");
        appoint(people, "juror1", JurorPost.DEPUTY, "Fédération inventée", DemoCandidates.ROMANS);
        appoint(people, "juror2", JurorPost.MEMBER, "Université inventée", "");
        appoint(people, "juror3", JurorPost.MEMBER, "", DemoCandidates.NEIGHBOUR);
        appoint(people, "juror4", JurorPost.MEMBER, "Coopérative inventée", "");
    }

    private void appoint(
            Map<String, Identity> people, String who, JurorPost post, String organisation, String employer) {
        var wish = new ProfileWish(organisation, employer, Set.of(), "10", List.of());
        actors.did(
                people.get("organiser"),
                actors.ago(30),
                () -> appointJuror.appoint(EDITION, people.get(who).email(), post, wish));
    }

    /** Declared and settled once it has closed. @param dossiers by the code of the candidate */
    void declare(Map<String, Identity> people, Map<String, UUID> dossiers) {
        declare(people.get("chair"), 7, Map.of(dossiers.get(DemoCandidates.VIENNE), "J’y ai travaillé jusqu’en 2024."));
        declare(people.get("juror1"), 6.5, Map.of());
        declare(people.get("juror2"), 6, Map.of(dossiers.get(DemoCampaign.TOWN), "Un membre de ma famille y est élu."));
        declare(people.get("juror4"), 5, Map.of());
        settle(people.get("juror2"), people.get("chair"));
    }

    private void declare(Identity person, double days, Map<UUID, String> declared) {
        actors.did(juror(person), actors.ago(days), () -> {
            declareTies.declare(EDITION, declared);
            return null;
        });
    }

    private void settle(Identity tied, Identity chair) {
        actors.did(juror(chair), actors.ago(4), () -> {
            readRecusals.list(EDITION, java.util.Locale.FRENCH).stream()
                    .filter(row -> row.juror().equals(tied.name()))
                    .map(RecusalRow::recusal)
                    .forEach(tie -> settleRecusal.settle(tie.id(), true, "", version -> true));
            return null;
        });
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
