/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.page;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.etalon.label.LabelQuery;
import org.etalon.label.LabelResult;
import org.etalon.label.LabelRow;
import org.etalon.label.ResultQuery;
import org.etalon.platform.persistence.Database;
import org.etalon.platform.persistence.Sql;

/** What a dossier came to, for pages that everybody reads: once it is public. */
@ApplicationScoped
public class ReadResult {
    @Resource(lookup = Database.NAME)
    DataSource source;

    @Inject
    Clock clock;

    /** Empty before its instant, and where nothing was computed. */
    public Optional<LabelResult> find(UUID dossier) {
        return Sql.with(source, connection -> ResultQuery.find(connection, dossier, clock.instant()));
    }

    /** The level that an organiser set in the place of the jury's; empty where the jury's stands. */
    public Optional<Integer> findCorrected(UUID dossier) {
        return Sql.with(source, connection -> LabelQuery.findByDossier(connection, dossier, clock.instant()))
                .filter(label -> label.computed().corrected())
                .map(LabelRow::level);
    }

    /** The same of a label. */
    public Optional<LabelResult> find(LabelRow label) {
        return find(label.dossier() == null ? label.id() : label.dossier());
    }
}
