/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.membership;

import static org.etalon.core.problem.RefusedException.refuseIfAny;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.etalon.core.problem.Problem;

/**
 * The members of one collectivité, and what may be changed among them.
 *
 * @param code the collectivité
 * @param name as it is called
 * @param members memberships that have not ended
 */
public record Team(String code, String name, List<Membership> members) {
    public Team {
        members = List.copyOf(members);
    }

    /** The memberships of one person. */
    public List<Membership> of(UUID person) {
        return members.stream().filter(each -> each.person().equals(person)).toList();
    }

    /** {@link Powers#NONE} for a stranger. */
    public Powers powers(UUID person) {
        return new Powers(of(person).stream().map(Membership::part).toList());
    }

    /** Who looks after the members; nobody where the organiser does. */
    public List<UUID> administrators() {
        return members.stream()
                .filter(each -> each.role() == MemberRole.ADMINISTRATOR)
                .map(Membership::person)
                .toList();
    }

    /** @throws org.etalon.core.problem.RefusedException if it has ended in the meantime */
    public Membership get(UUID membership) {
        var found =
                members.stream().filter(each -> each.id().equals(membership)).findFirst();
        refuseIfAny(found.isEmpty() ? List.of(Problem.of(MembershipProblem.MEMBERSHIP_CHANGED, "")) : List.of());
        return found.get();
    }

    /** What stands against these memberships' end: somebody has to stay who looks after the members. */
    public List<Problem> problemsWithout(Collection<Membership> leaving) {
        boolean anyLeaves = leaving.stream().anyMatch(each -> each.role() == MemberRole.ADMINISTRATOR);
        boolean anyStays =
                members.stream().anyMatch(each -> each.role() == MemberRole.ADMINISTRATOR && !leaving.contains(each));
        return anyLeaves && !anyStays ? List.of(Problem.of(MembershipProblem.LAST_ADMINISTRATOR, "", name)) : List.of();
    }

    /** What stands against giving a person a role. */
    public List<Problem> problemsWith(UUID person, MemberRole role) {
        return of(person).stream().anyMatch(each -> each.role() == role)
                ? List.of(Problem.of(MembershipProblem.ROLE_THERE, "role"))
                : List.of();
    }
}
