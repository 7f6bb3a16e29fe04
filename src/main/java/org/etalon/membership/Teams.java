/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.membership;

import static org.etalon.core.problem.RefusedException.refuseIfAny;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.etalon.collectivity.Directory;
import org.etalon.collectivity.directory.DirectoryEntry;
import org.etalon.core.problem.Problem;
import org.etalon.platform.security.Caller;
import org.etalon.platform.security.SecurityProblem;

/** Where use cases take hold of a collectivité's members: of two who change something at once, the second sees what the first did. */
@ApplicationScoped
public class Teams {
    @Inject
    MembershipRepository memberships;

    @Inject
    Directory directory;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /**
     * Held until the end of the transaction.
     *
     * @throws org.etalon.core.problem.RefusedException as unknown, where there is no such collectivité
     */
    public Team lock(String collectivity) {
        refuseIfAny(memberships.queue(collectivity) ? List.of() : unknown());
        return read(collectivity);
    }

    /**
     * The same, for what the caller needs a power for.
     *
     * @throws org.etalon.core.problem.RefusedException as unknown to a stranger; as forbidden to other members
     */
    public Team lockAs(MemberAction action, String collectivity) {
        Team team = lock(collectivity);
        check(team, action);
        return team;
    }

    /** Only looked at. @throws org.etalon.core.problem.RefusedException like {@link #lockAs} */
    public Team readAs(MemberAction action, String collectivity) {
        Team team = read(collectivity);
        check(team, action);
        return team;
    }

    /** Only looked at, by anybody; a collectivité that doesn't exist has no members. */
    public Team read(String collectivity) {
        return new Team(collectivity, name(collectivity), memberships.listOpen(collectivity));
    }

    private void check(Team team, MemberAction action) {
        Powers powers = team.powers(caller.person().person());
        refuseIfAny(powers.may(MemberAction.READ) ? List.of() : unknown());
        refuseIfAny(powers.may(action) ? List.of() : List.of(Problem.of(MembershipProblem.ADMINISTRATORS_ONLY, "")));
    }

    /** Whether there is a collectivité of this code now. */
    public boolean isThere(String collectivity) {
        return directory
                .index()
                .find(collectivity)
                .filter(entry -> !entry.isGone())
                .isPresent();
    }

    /** As the directory calls it. */
    public String name(String collectivity) {
        return directory
                .index()
                .find(collectivity)
                .map(DirectoryEntry::name)
                .orElse(collectivity)
                .replace('\'', '\u2019');
    }

    /** @throws org.etalon.core.problem.RefusedException if the person has this role there already */
    public void admit(Team team, UUID person, Powers.Part part) {
        refuseIfAny(team.problemsWith(person, part.role()));
        memberships.add(new Membership(person, team.code(), part.role(), part.domains(), clock.instant()));
    }

    /** @throws org.etalon.core.problem.RefusedException if no administrator would be left */
    public void end(Team team, List<Membership> leaving) {
        refuseIfAny(team.problemsWithout(leaving));
        leaving.forEach(each -> each.end(clock.instant()));
    }

    /** Puts one role in the place of another, by the same rules. */
    public void replace(Team team, Membership before, Powers.Part part) {
        boolean stays = part.role() == before.role();
        refuseIfAny(stays ? List.of() : team.problemsWith(before.person(), part.role()));
        refuseIfAny(part.role() == MemberRole.ADMINISTRATOR ? List.of() : team.problemsWithout(List.of(before)));
        before.end(clock.instant());
        memberships.add(new Membership(before.person(), team.code(), part.role(), part.domains(), clock.instant()));
    }

    private static List<Problem> unknown() {
        return List.of(Problem.of(SecurityProblem.UNKNOWN, ""));
    }
}
