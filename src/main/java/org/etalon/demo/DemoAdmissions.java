/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.etalon.demo.room.DemoInquiries;
import org.etalon.jury.admission.decide.AdmitDossier;
import org.etalon.jury.admission.decide.AskCorrection;
import org.etalon.jury.admission.decide.CorrectionWish;
import org.etalon.jury.assignment.sharing.AssignDossiers;
import org.etalon.jury.assignment.sharing.Automatic;
import org.etalon.platform.security.Identity;

/**
 * What is asked of candidates in the edition in review: two dossiers are admissible, one town is asked for a correction, another one by jurors.
 */
@ApplicationScoped
public class DemoAdmissions {
    private static final String EDITION = DemoEditions.SHORT + "/2026";
    private static final double CHECKED = 7;
    private static final double DAYS_LEFT = 9;
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final double SHARED = 3;
    /** Days that are left to read in. */
    private static final double LEFT = 12;

    @Inject
    AdmitDossier admitDossier;

    @Inject
    AskCorrection askCorrection;

    @Inject
    AssignDossiers assignDossiers;

    @Inject
    DemoInquiries inquiries;

    @Inject
    Actors actors;

    /** @param dossiers by the code of the candidate */
    void decide(Identity organiser, Map<String, UUID> dossiers) {
        for (String town : List.of(DemoCampaign.TOWN, DemoCandidates.VIENNE)) {
            actors.did(
                    organiser,
                    actors.ago(CHECKED),
                    () -> admitDossier.admit(EDITION, dossiers.get(town), version -> true));
        }
        String until = actors.ago(-DAYS_LEFT)
                .truncatedTo(ChronoUnit.DAYS)
                .plus(17, ChronoUnit.HOURS)
                .toString();
        var wishes = List.of(
                new CorrectionWish(
                        "free-office-suite",
                        "Vous dites 45 %, mais rien n’indique sur quoi porte ce chiffre. Justifiez-le, ou corrigez-le.",
                        until),
                new CorrectionWish(
                        "free-software-policy",
                        "Dites quand le sujet a été abordé, et devant quelle instance.",
                        until));
        actors.did(
                organiser,
                actors.ago(CHECKED),
                () -> askCorrection.ask(EDITION, dossiers.get(DemoCandidates.ROMANS), wishes, version -> true));
    }

    /** Each dossier has two readers to whom nothing ties it. */
    void share(Identity organiser) {
        LocalDate due = actors.ago(-LEFT).atZone(PARIS).toLocalDate();
        var way = new Automatic(Optional.of(due), false, Set.of());
        actors.did(
                organiser,
                actors.ago(SHARED),
                () -> assignDossiers.assign(EDITION, way, version -> true, Locale.FRENCH));
    }

    /** While they read. @param dossiers by the code of the candidate */
    void ask(Map<String, Identity> people, Map<String, UUID> dossiers) {
        inquiries.ask(
                dossiers.get(DemoCampaign.TOWN), people.get("juror4"), people.get("chair"), people.get("candidate"));
    }
}
