/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.etalon.account.first.DemoAccounts;
import org.etalon.dossier.fill.NewDossier;
import org.etalon.membership.MemberRole;
import org.etalon.membership.Powers;
import org.etalon.membership.Teams;
import org.etalon.platform.security.Identity;

/** Three towns that handed in for the edition in review; their answers are invented. */
@ApplicationScoped
public class DemoCandidates {
    static final String ROMANS = "26281";
    static final String VIENNE = "38544";
    /** No candidate, but of the same département as two of them. */
    static final String NEIGHBOUR = "26362";

    private static final String EDITION = DemoEditions.SHORT + "/2026";

    @Inject
    DemoHandIn handIn;

    @Inject
    DemoEvidence evidence;

    @Inject
    Actors actors;

    @Inject
    DemoAccounts accounts;

    @Inject
    Teams teams;

    /** People of the two other towns. */
    Map<String, Identity> admit(String password) {
        Map<String, Identity> people = new HashMap<>();
        for (String town : List.of(ROMANS, VIENNE)) {
            Identity referent = accounts.open("Référent inventé " + town, "town" + town, password);
            Identity elected = accounts.open("Élue inventée " + town, "elected" + town, password);
            people.put("candidate" + town, referent);
            people.put("elected" + town, elected);
            var team = teams.lock(town);
            teams.admit(team, referent.person(), new Powers.Part(MemberRole.ADMINISTRATOR, Set.of()));
            teams.admit(team, referent.person(), new Powers.Part(MemberRole.TECHNICAL_REFERENT, Set.of()));
            teams.admit(team, elected.person(), new Powers.Part(MemberRole.ELECTED_REFERENT, Set.of()));
        }
        return people;
    }

    /** Their dossiers, by the code of the town. */
    Map<String, UUID> handIn(Map<String, Identity> people) {
        return Map.of(
                DemoCampaign.TOWN,
                handIn(DemoCampaign.TOWN, people.get("candidate"), people.get("elected"), 80),
                ROMANS,
                handIn(ROMANS, people.get("candidate" + ROMANS), people.get("elected" + ROMANS), 45),
                VIENNE,
                handIn(VIENNE, people.get("candidate" + VIENNE), people.get("elected" + VIENNE), 100));
    }

    private UUID handIn(String town, Identity referent, Identity elected, int share) {
        return handIn.handIn(
                actors,
                new NewDossier(town, EDITION, null),
                answers(share),
                referent,
                elected,
                dossier -> evidence.prove(dossier, referent));
    }

    private static Map<String, Object> answers(int share) {
        return Map.of(
                "elected-lead",
                share > 50 ? "yes" : "no",
                "free-office-suite",
                BigDecimal.valueOf(share),
                "free-browser",
                BigDecimal.valueOf(100),
                "free-software-policy",
                share > 90 ? "adopted" : "spoken");
    }
}
