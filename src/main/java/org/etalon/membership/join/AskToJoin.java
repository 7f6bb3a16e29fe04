/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.membership.join;

import static org.etalon.core.problem.RefusedException.refuseIfAny;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.etalon.core.problem.Problem;
import org.etalon.membership.MembershipProblem;
import org.etalon.membership.Powers;
import org.etalon.membership.Team;
import org.etalon.membership.Teams;
import org.etalon.membership.Wish;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Caller;
import org.etalon.platform.security.Role;

/** A person asks to become a member of a collectivité. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.PERSON)
public class AskToJoin {
    /** Of one person, in all collectivités at once. */
    static final int MOST_WAITING = 10;

    static final int LONGEST_NOTE = 500;

    @Inject
    Teams teams;

    @Inject
    JoinRequestRepository requests;

    @Inject
    Deciders deciders;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /**
     * @param note to whoever decides; may be empty
     * @throws org.etalon.core.problem.RefusedException as unknown, where there is no such collectivité
     */
    public void ask(String collectivity, Wish wish, String note) {
        Powers.Part part = wish.checked();
        Team team = teams.lock(collectivity);
        UUID person = caller.person().person();
        String said = note == null ? "" : note.strip();
        refuseIfAny(problems(team, person, said));
        var request = new JoinRequest(collectivity, person, part.role(), said, clock.instant());
        requests.add(request);
        deciders.tell(team, request, caller.person().name());
    }

    private List<Problem> problems(Team team, UUID person, String note) {
        List<Problem> problems = new ArrayList<>();
        List<JoinRequest> waiting = requests.listBy(person);
        if (!team.of(person).isEmpty()) {
            problems.add(Problem.of(MembershipProblem.MEMBER_ALREADY, ""));
        }
        if (waiting.stream().anyMatch(each -> each.collectivity().equals(team.code()))) {
            problems.add(Problem.of(MembershipProblem.REQUEST_THERE, ""));
        } else if (waiting.size() >= MOST_WAITING) {
            problems.add(Problem.of(MembershipProblem.REQUESTS_MANY, "", MOST_WAITING));
        }
        if (note.length() > LONGEST_NOTE) {
            problems.add(Problem.of(MembershipProblem.NOTE_LONG, "note", LONGEST_NOTE));
        }
        return problems;
    }
}
