/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.table.order;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;
import javax.sql.DataSource;
import org.etalon.collectivity.Directory;
import org.etalon.dossier.DossierEngines;
import org.etalon.dossier.export.table.EditionTable;
import org.etalon.dossier.export.table.FiledQuery;
import org.etalon.edition.EditionPlan;
import org.etalon.platform.persistence.Database;
import org.etalon.platform.persistence.Sql;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** An organiser has all dossiers of an edition that count, as they were handed in. */
@ApplicationScoped
@AllowedTo(Role.ORGANISER)
public class PrepareTable {
    @Resource(lookup = Database.NAME)
    DataSource source;

    @Inject
    TableOrders orders;

    @Inject
    DossierEngines engines;

    @Inject
    Directory directory;

    @Inject
    Clock clock;

    /**
     * Of this moment, whatever is handed in while it is written.
     *
     * @param edition {@code <programme>/<edition>}
     * @throws org.etalon.core.problem.RefusedException as unknown, where there is no such edition
     */
    public EditionTable prepare(String edition, Locale locale) {
        EditionPlan plan = orders.plan(edition);
        int[] ordinals = Sql.with(source, connection -> FiledQuery.counting(connection, plan.key()));
        var questionnaire = engines.get(plan.questionnaire()).questionnaire();
        var sources = new EditionTable.Sources(source, questionnaire, directory.index(), ordinals);
        return EditionTable.of(plan, sources, clock.instant(), locale);
    }

    /** How many dossiers it would have now. */
    public int count(String edition) {
        return Sql.with(source, connection -> FiledQuery.counting(connection, edition)).length;
    }
}
