/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.etalon.account.first.DemoAccounts;
import org.etalon.membership.MemberRole;
import org.etalon.membership.Powers;
import org.etalon.membership.Teams;
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

    private static final String PASSWORD = "demonstration";

    @Inject
    DemoAccounts accounts;

    @Inject
    Teams teams;

    @Inject
    DemoEditions editions;

    @Inject
    DemoDossier dossier;

    @Inject
    Actors actors;

    void play() {
        Map<String, Identity> team = Backdating.at(actors.ago(LONG_AGO), this::people);
        editions.open(team.get("organiser"));
        dossier.fill(team);
        editions.conclude(team.get("organiser"));
    }

    private Map<String, Identity> people() {
        Map<String, Identity> people = team();
        people.put("organiser", accounts.openOrganiser("Dominique Organisation", "organiser", PASSWORD));
        for (int number = 1; number <= 4; number++) {
            accounts.open("Jurée " + number, "juror" + number, PASSWORD);
        }
        accounts.open("Claude Présidence", "chair", PASSWORD);
        admit(people);
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
        var team = teams.lock(TOWN);
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
