/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.membership.mandate.page;

import static org.etalon.core.problem.RefusedException.refuseIfAny;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.etalon.core.problem.Problem;
import org.etalon.membership.MembershipProblem;
import org.etalon.membership.mandate.EndMandate;
import org.etalon.membership.mandate.MandateQuery;
import org.etalon.membership.mandate.MandateQuery.MandateRow;
import org.etalon.membership.member.MembersQuery;
import org.etalon.membership.member.MembersQuery.TeamView;
import org.etalon.membership.page.Asked;
import org.etalon.platform.faces.Redirect;

/** Behind membership/mandate.xhtml: a mandate, to be ended. */
@Named
@RequestScoped
public class MandatePage {
    @Inject
    MembersQuery members;

    @Inject
    MandateQuery query;

    @Inject
    EndMandate endMandate;

    private TeamView team;
    private MandateRow row;

    public void open() {
        team = members.get(Asked.code(), Asked.language());
        refuseIfAny(team.mayManage() ? List.of() : List.of(Problem.of(MembershipProblem.ADMINISTRATORS_ONLY, "")));
        row = query.get(Asked.code(), Asked.id("mandate"));
    }

    public void end() {
        endMandate.end(Asked.code(), Asked.id("mandate"));
        Redirect.to("/collectivities/" + Asked.code() + "/members?done=revoked");
    }

    public TeamView getTeam() {
        return team;
    }

    public MandateRow getRow() {
        return row;
    }
}
