/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.table.order;

import static org.etalon.core.problem.RefusedException.refuseIfAny;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.etalon.core.problem.Problem;
import org.etalon.dossier.export.table.TableFormat;
import org.etalon.platform.job.Job;
import org.etalon.platform.job.JobQueued;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** An organiser has a table of an edition's dossiers made, to fetch it later. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.ORGANISER)
public class OrderTable {
    private static final List<String> LANGUAGES = List.of("fr", "en");

    @Inject
    TableOrders orders;

    @Inject
    Event<JobQueued> queued;

    /**
     * What is ordered already, and not done yet, is not ordered twice.
     *
     * @param edition {@code <programme>/<edition>}
     * @param format by its name in interfaces
     * @param language {@code fr} or {@code en}
     * @throws org.etalon.core.problem.RefusedException as unknown, where there is no such edition; with what there is none of
     */
    public Job order(String edition, String format, String language) {
        String key = orders.plan(edition).key();
        Optional<TableFormat> found = TableFormat.find(format);
        List<Problem> problems = new ArrayList<>();
        if (found.isEmpty()) {
            problems.add(Problem.of(TableProblem.FORMAT_UNKNOWN, "format", format));
        }
        if (!LANGUAGES.contains(language)) {
            problems.add(Problem.of(TableProblem.LANGUAGE_UNKNOWN, "language", language));
        }
        refuseIfAny(problems);
        String wish = new TableWish(found.get(), key).toString();
        Job ordered = orders.with(key, jobs -> jobs.order(wish, Locale.forLanguageTag(language)));
        queued.fire(new JobQueued());
        return ordered;
    }
}
