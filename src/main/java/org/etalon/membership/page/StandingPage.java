/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.membership.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.etalon.membership.MemberAction;
import org.etalon.membership.member.MembersQuery;

/** Behind WEB-INF/membership/standing.xhtml: what a collectivité is to who has signed in. */
@Named
@RequestScoped
public class StandingPage {
    @Inject
    MembersQuery members;

    private Boolean member;

    /** Asked for by a part of another feature's page, which opens nothing of this one. */
    public boolean isMember() {
        if (member == null) {
            member = members.powers(Asked.code()).may(MemberAction.READ);
        }
        return member;
    }
}
