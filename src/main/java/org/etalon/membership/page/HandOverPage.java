/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.membership.page;

import static org.etalon.core.problem.RefusedException.refuseIfAny;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.etalon.core.problem.Problem;
import org.etalon.membership.MembershipProblem;
import org.etalon.membership.member.HandOver;
import org.etalon.membership.member.HandOver.Afterwards;
import org.etalon.membership.member.MembersQuery;
import org.etalon.membership.member.MembersQuery.TeamView;
import org.etalon.membership.page.RoleFormPage.Option;
import org.etalon.platform.faces.Redirect;

/** Behind membership/handover.xhtml: another member becomes administrator, and one may leave in the same step. */
@Named
@RequestScoped
public class HandOverPage {
    @Inject
    MembersQuery query;

    @Inject
    HandOver handOver;

    private TeamView team;
    private String successor;
    private boolean leaving;

    public void open() {
        team = query.get(Asked.code(), Asked.language());
        refuseIfAny(team.mayManage() ? List.of() : List.of(Problem.of(MembershipProblem.ADMINISTRATORS_ONLY, "")));
    }

    public void give() {
        handOver.handOver(Asked.code(), Asked.parsed(successor), leaving ? Afterwards.LEAVE : Afterwards.STAY);
        Redirect.to(
                leaving
                        ? "/collectivities/mine?done=left"
                        : "/collectivities/" + Asked.code() + "/members?done=handed");
    }

    /** All members but oneself; the form is read before the page is opened. */
    public List<Option> getOthers() {
        if (team == null) {
            open();
        }
        return team.members().stream()
                .filter(each -> !each.person().equals(team.reader()))
                .map(each -> new Option(each.person().toString(), each.name()))
                .distinct()
                .toList();
    }

    public TeamView getTeam() {
        return team;
    }

    public String getSuccessor() {
        return successor;
    }

    public void setSuccessor(String successor) {
        this.successor = successor;
    }

    public boolean isLeaving() {
        return leaving;
    }

    public void setLeaving(boolean leaving) {
        this.leaving = leaving;
    }
}
