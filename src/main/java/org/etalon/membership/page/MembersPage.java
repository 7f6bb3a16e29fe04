/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.membership.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import org.etalon.membership.invitation.InvitationQuery;
import org.etalon.membership.invitation.InvitationQuery.InvitationRow;
import org.etalon.membership.join.RequestQuery;
import org.etalon.membership.join.RequestQuery.RequestRow;
import org.etalon.membership.mandate.MandateQuery;
import org.etalon.membership.mandate.MandateQuery.MandateRow;
import org.etalon.membership.member.MembersQuery;
import org.etalon.membership.member.MembersQuery.MemberRow;
import org.etalon.membership.member.MembersQuery.TeamView;

/** Behind membership/members.xhtml: who belongs to a collectivité and, for its administrators, who may come. */
@Named
@RequestScoped
public class MembersPage {
    private static final Set<String> DEEDS = Set.of(
            "invited",
            "renewed",
            "withdrawn",
            "changed",
            "ended",
            "handed",
            "accepted",
            "declined",
            "joined",
            "granted",
            "revoked");

    @Inject
    MembersQuery query;

    @Inject
    InvitationQuery invitationQuery;

    @Inject
    RequestQuery requestQuery;

    @Inject
    MandateQuery mandateQuery;

    private TeamView team;
    private List<MandateRow> mandates = List.of();
    private List<InvitationRow> invitations = List.of();
    private List<RequestRow> requests = List.of();
    private String done;

    public void open() {
        team = query.get(Asked.code(), Asked.language());
        mandates = mandateQuery.list(team.code());
        if (team.mayManage()) {
            invitations = invitationQuery.list(team.code());
            requests = requestQuery.list(team.code(), Asked.language());
        }
    }

    public TeamView getTeam() {
        return team;
    }

    /** Each once, in the order of their first roles. */
    public List<PersonLine> getPersons() {
        return PersonLine.list(team.members());
    }

    public List<InvitationRow> getInvitations() {
        return invitations;
    }

    public List<RequestRow> getRequests() {
        return requests;
    }

    /** Mandates given and received. */
    public List<MandateRow> getMandates() {
        return mandates;
    }

    /** Whether the reader may change or end it: an administrator any, everybody their own. */
    public boolean mayOpen(MemberRow row) {
        return team.mayManage() || row.person().equals(team.reader());
    }

    public boolean isManaging() {
        return team.mayManage();
    }

    /** What has just been done. */
    public String getDone() {
        return done;
    }

    public void setDone(String done) {
        this.done = done != null && DEEDS.contains(done) ? done : null;
    }
}
