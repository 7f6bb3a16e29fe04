/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.membership.page;

import static org.etalon.core.problem.RefusedException.refuseIfAny;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.etalon.collectivity.Directory;
import org.etalon.collectivity.directory.DirectoryEntry;
import org.etalon.core.problem.Problem;
import org.etalon.membership.MemberRole;
import org.etalon.membership.Wish;
import org.etalon.membership.join.AskToJoin;
import org.etalon.membership.member.MembersQuery;
import org.etalon.platform.faces.Redirect;
import org.etalon.platform.security.SecurityProblem;

/** Behind membership/join.xhtml. */
@Named
@RequestScoped
public class JoinPage {
    @Inject
    Directory directory;

    @Inject
    MembersQuery members;

    @Inject
    AskToJoin askToJoin;

    @Inject
    RoleFormPage form;

    private DirectoryEntry entry;
    private boolean looked;
    private String note = "";

    public void open() {
        var found = directory.index().find(Asked.code()).filter(each -> !each.isGone());
        refuseIfAny(found.isEmpty() ? List.of(Problem.of(SecurityProblem.UNKNOWN, "code")) : List.of());
        entry = found.get();
        looked = members.isLookedAfter(entry.code());
    }

    public void ask() {
        Wish first = new Wish(MemberRole.ADMINISTRATOR, List.of());
        askToJoin.ask(entry.code(), isLookedAfter() ? form.wish() : first, note);
        Redirect.to("/collectivities/mine?done=asked");
    }

    public String getCode() {
        return entry.code();
    }

    public String getName() {
        return entry.name().replace('\'', '\u2019');
    }

    /** Whether administrators decide, and not the organiser: then one says in which role. Asked for before the page is opened, too. */
    public boolean isLookedAfter() {
        if (entry == null) {
            open();
        }
        return looked;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
