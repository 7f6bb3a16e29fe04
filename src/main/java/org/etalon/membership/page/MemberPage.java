/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.membership.page;

import static org.etalon.core.problem.RefusedException.refuseIfAny;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.etalon.core.problem.Problem;
import org.etalon.membership.member.ChangeRole;
import org.etalon.membership.member.EndMembership;
import org.etalon.membership.member.MembersQuery;
import org.etalon.membership.member.MembersQuery.MemberRow;
import org.etalon.membership.member.MembersQuery.TeamView;
import org.etalon.platform.faces.Redirect;
import org.etalon.platform.security.SecurityProblem;

/** Behind membership/member.xhtml: one role of one member, to be changed or ended. */
@Named
@RequestScoped
public class MemberPage {
    @Inject
    MembersQuery query;

    @Inject
    ChangeRole changeRole;

    @Inject
    EndMembership endMembership;

    @Inject
    RoleFormPage form;

    private TeamView team;
    private MemberRow member;

    public void open() {
        team = query.get(Asked.code(), Asked.language());
        var found = team.members().stream()
                .filter(each -> each.id().equals(Asked.id("member")))
                .filter(each -> team.mayManage() || each.person().equals(team.reader()))
                .findFirst();
        refuseIfAny(found.isEmpty() ? List.of(Problem.of(SecurityProblem.UNKNOWN, "")) : List.of());
        member = found.get();
    }

    /** The form begins with what is there. */
    public void fill() {
        form.setRole(member.role().name());
        form.setHeld(member.domains());
    }

    public void change() {
        changeRole.change(Asked.code(), Asked.id("member"), form.wish());
        Redirect.to(after("changed"));
    }

    public void end() {
        endMembership.end(Asked.code(), Asked.id("member"));
        Redirect.to(isOwn() && roles() == 1 ? "/collectivities/mine?done=left" : after("ended"));
    }

    private long roles() {
        return team.members().stream()
                .filter(each -> each.person().equals(team.reader()))
                .count();
    }

    private static String after(String done) {
        return "/collectivities/" + Asked.code() + "/members?done=" + done;
    }

    public TeamView getTeam() {
        return team;
    }

    public MemberRow getMember() {
        return member;
    }

    /** Asked for before the page is opened, where its form comes back. */
    public boolean isManaging() {
        if (team == null) {
            open();
        }
        return team.mayManage();
    }

    public boolean isOwn() {
        return member.person().equals(team.reader());
    }
}
