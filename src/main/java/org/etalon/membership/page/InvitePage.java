/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.membership.page;

import static org.etalon.core.problem.RefusedException.refuseIfAny;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.etalon.core.problem.Problem;
import org.etalon.membership.MembershipProblem;
import org.etalon.membership.invitation.Invite;
import org.etalon.membership.member.MembersQuery;
import org.etalon.membership.member.MembersQuery.TeamView;
import org.etalon.platform.faces.Redirect;

/** Behind membership/invite.xhtml. */
@Named
@RequestScoped
public class InvitePage {
    @Inject
    MembersQuery query;

    @Inject
    Invite invite;

    @Inject
    RoleFormPage form;

    private TeamView team;
    private String email = "";

    public void open() {
        team = query.get(Asked.code(), Asked.language());
        refuseIfAny(team.mayManage() ? List.of() : List.of(Problem.of(MembershipProblem.ADMINISTRATORS_ONLY, "")));
    }

    public void send() {
        invite.invite(Asked.code(), email, form.wish());
        Redirect.to("/collectivities/" + Asked.code() + "/members?done=invited");
    }

    public TeamView getTeam() {
        return team;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
