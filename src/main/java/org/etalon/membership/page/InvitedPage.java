/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.membership.page;

import static org.etalon.core.problem.RefusedException.refuseIfAny;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.etalon.core.problem.Problem;
import org.etalon.membership.invitation.InvitationQuery;
import org.etalon.membership.invitation.InvitationQuery.InvitationRow;
import org.etalon.membership.invitation.RenewInvitation;
import org.etalon.membership.invitation.WithdrawInvitation;
import org.etalon.membership.member.MembersQuery;
import org.etalon.platform.faces.Redirect;
import org.etalon.platform.security.SecurityProblem;

/** Behind membership/invited.xhtml: an invitation that waits, to be sent again or withdrawn. */
@Named
@RequestScoped
public class InvitedPage {
    @Inject
    InvitationQuery query;

    @Inject
    MembersQuery members;

    @Inject
    RenewInvitation renewInvitation;

    @Inject
    WithdrawInvitation withdrawInvitation;

    private String code;
    private String collectivity;
    private InvitationRow row;

    public void open() {
        code = Asked.code();
        collectivity = members.get(code, Asked.language()).name();
        var found = query.list(code).stream()
                .filter(each -> each.id().equals(Asked.id("invitation")))
                .findFirst();
        refuseIfAny(found.isEmpty() ? List.of(Problem.of(SecurityProblem.UNKNOWN, "")) : List.of());
        row = found.get();
    }

    public void renew() {
        renewInvitation.renew(Asked.code(), Asked.id("invitation"));
        Redirect.to("/collectivities/" + Asked.code() + "/members?done=renewed");
    }

    public void withdraw() {
        withdrawInvitation.withdraw(Asked.code(), Asked.id("invitation"));
        Redirect.to("/collectivities/" + Asked.code() + "/members?done=withdrawn");
    }

    public String getCode() {
        return code;
    }

    public String getCollectivity() {
        return collectivity;
    }

    public InvitationRow getRow() {
        return row;
    }
}
