/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.page;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
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

    /** What became of these dossiers, in one statement; those of which nothing is public are left out. */
    public Map<UUID, LabelResult.Current> list(Collection<UUID> dossiers) {
        return Sql.with(source, connection -> ResultQuery.list(connection, dossiers, clock.instant()));
    }

    /** The same of a label. */
    public Optional<LabelResult> find(LabelRow label) {
        return find(label.dossier() == null ? label.id() : label.dossier());
    }
}
