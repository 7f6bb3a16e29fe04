/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.table.order;

import org.etalon.dossier.export.table.TableFormat;
import org.etalon.platform.job.Job;

/** What is ordered, as the job keeps it. @param edition {@code <programme>/<edition>} */
public record TableWish(TableFormat format, String edition) {
    /** That of a job. */
    public static TableWish of(Job job) {
        return of(job.order());
    }

    static TableWish of(Job.Order order) {
        String[] parts = order.wish().split(" ", 2);
        return new TableWish(TableFormat.find(parts[0]).orElseThrow(), parts[1]);
    }

    /** Where a job stands. */
    public static String address(Job job) {
        return "/api/v1/organiser/editions/" + of(job).edition() + "/exports/" + job.id();
    }

    @Override
    public String toString() {
        return format.key() + " " + edition;
    }
}
