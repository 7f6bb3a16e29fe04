/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.etalon.account.first.DemoAccounts;
import org.etalon.membership.MemberRole;
import org.etalon.membership.Powers;
import org.etalon.membership.Teams;
import org.etalon.platform.security.Identity;

/** Everybody who takes part, by the first part of their address. */
@ApplicationScoped
public class DemoPeople {
    private static final String PASSWORD = "demonstration";

    @Inject
    DemoAccounts accounts;

    @Inject
    Teams teams;

    @Inject
    DemoCandidates candidates;

    Map<String, Identity> open() {
        Map<String, Identity> people = team();
        people.put("organiser", accounts.openOrganiser("Dominique Organisation", "organiser", PASSWORD));
        for (int number = 1; number <= 4; number++) {
            people.put("juror" + number, accounts.open("Jurée " + number, "juror" + number, PASSWORD));
        }
        people.put("chair", accounts.open("Claude Présidence", "chair", PASSWORD));
        admit(people);
        people.putAll(candidates.admit(PASSWORD));
        return people;
    }

    private Map<String, Identity> team() {
        Map<String, Identity> team = new LinkedHashMap<>();
        team.put("candidate", accounts.open("Camille Informatique", "candidate", PASSWORD));
        team.put("elected", accounts.open("Élise Adjointe", "elected", PASSWORD));
        team.put("colleague", accounts.open("Sacha Bureau", "colleague", PASSWORD));
        team.put("archivist", accounts.open("Noa Archives", "archivist", PASSWORD));
        return team;
    }

    private void admit(Map<String, Identity> people) {
        var team = teams.lock(DemoCampaign.TOWN);
        teams.admit(team, people.get("candidate").person(), whole(MemberRole.ADMINISTRATOR));
        teams.admit(team, people.get("candidate").person(), whole(MemberRole.TECHNICAL_REFERENT));
        teams.admit(team, people.get("elected").person(), whole(MemberRole.ELECTED_REFERENT));
        teams.admit(team, people.get("colleague").person(), whole(MemberRole.CONTRIBUTOR));
        teams.admit(team, people.get("archivist").person(), new Powers.Part(MemberRole.CONTRIBUTOR, Set.of("data")));
    }

    private static Powers.Part whole(MemberRole role) {
        return new Powers.Part(role, Set.of());
    }
}
