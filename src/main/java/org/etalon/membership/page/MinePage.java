/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.membership.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.etalon.membership.join.RequestQuery;
import org.etalon.membership.join.RequestQuery.RequestRow;
import org.etalon.membership.member.MembersQuery;
import org.etalon.membership.member.MembersQuery.OwnRow;
import org.etalon.platform.security.Caller;

/** Behind membership/mine.xhtml and WEB-INF/membership/none.xhtml: where one is a member, and where one has asked to be. */
@Named
@RequestScoped
public class MinePage {
    @Inject
    MembersQuery members;

    @Inject
    RequestQuery requests;

    @Inject
    Caller caller;

    private List<OwnRow> rows;
    private List<RequestRow> waiting;
    private String done;

    public void open() {
        if (rows != null) {
            return;
        }
        rows = members.listOwn();
        waiting = requests.listOwn(caller.person().person(), Asked.language());
    }

    public List<OwnRow> getRows() {
        open();
        return rows;
    }

    public List<RequestRow> getWaiting() {
        open();
        return waiting;
    }

    /** What has just been done: {@code asked} or {@code left}. */
    public String getDone() {
        return done;
    }

    public void setDone(String done) {
        this.done = "asked".equals(done) || "left".equals(done) ? done : null;
    }
}
