/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.table.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.Locale;
import org.etalon.account.session.OrganiserQuery;
import org.etalon.platform.job.Job;
import org.etalon.platform.job.JobFile;
import org.etalon.platform.job.JobWork;
import org.etalon.platform.security.Caller;
import org.etalon.platform.security.SecurityProblem;

/** Makes the table in the name of whoever ordered it, as long as they are an organiser. */
@ApplicationScoped
public class TableWork implements JobWork {
    @Inject
    Caller caller;

    @Inject
    OrganiserQuery organisers;

    @Inject
    PrepareTable prepareTable;

    @Override
    public String kind() {
        return TableOrders.KIND;
    }

    @Override
    @ActivateRequestContext
    public JobFile prepare(Job.Order order) {
        caller.actAs(organisers.find(order.person()).orElseThrow(SecurityProblem.UNKNOWN::refusal));
        TableWish wish = TableWish.of(order);
        return prepareTable
                .prepare(wish.edition(), Locale.forLanguageTag(order.language()))
                .file(wish.format());
    }
}
