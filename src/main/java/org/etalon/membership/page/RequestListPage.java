/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.membership.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.etalon.membership.join.RequestQuery;
import org.etalon.membership.join.RequestQuery.RequestRow;

/** Behind membership/requests.xhtml: who asks to join collectivités that have no administrator, for organisers. */
@Named
@RequestScoped
public class RequestListPage {
    @Inject
    RequestQuery query;

    private List<RequestRow> rows;
    private String done;

    public void open() {
        rows = query.listForOrganisers(Asked.language());
    }

    public List<RequestRow> getRows() {
        return rows;
    }

    /** What has just been done: {@code accepted} or {@code declined}. */
    public String getDone() {
        return done;
    }

    public void setDone(String done) {
        this.done = "accepted".equals(done) || "declined".equals(done) ? done : null;
    }
}
