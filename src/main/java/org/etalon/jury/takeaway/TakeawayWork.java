/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.takeaway;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.etalon.jury.assignment.ReadOwnDossiers;
import org.etalon.platform.filename.FileName;
import org.etalon.platform.job.Job;
import org.etalon.platform.job.JobFile;
import org.etalon.platform.job.JobWork;
import org.etalon.platform.persistence.Database;
import org.etalon.platform.persistence.Sql;
import org.etalon.platform.security.Caller;
import org.etalon.platform.security.Identity;
import org.etalon.platform.security.Role;
import org.etalon.platform.security.SecurityProblem;
import org.etalon.platform.storage.Store;
import org.etalon.platform.text.Texts;

/** Makes the file of a juror's dossiers in their name, as long as they are to read exactly what was ordered. */
@ApplicationScoped
public class TakeawayWork implements JobWork {
    /** Bytes of a paper and of both sheets, about. */
    private static final long PAPERS = 500_000;

    private static final String EVIDENCE =
            """
            select coalesce(sum(v.byte_size), 0) from submission s join submission_evidence e on e.submission = s.id
            join evidence_version v on v.evidence = e.evidence and v.number = e.number where s.dossier = ?
              and not exists (select 1 from submission l where l.dossier = s.dossier and l.ordinal > s.ordinal)""";

    @Resource(lookup = Database.NAME)
    DataSource source;

    @Inject
    Caller caller;

    @Inject
    ReadOwnDossiers readOwnDossiers;

    @Inject
    PackDossier packDossier;

    @Inject
    Store store;

    @Inject
    Clock clock;

    @Override
    public String kind() {
        return TakeawayOrders.KIND;
    }

    @Override
    @ActivateRequestContext
    public JobFile prepare(Job.Order order) {
        Locale locale = Locale.forLanguageTag(order.language());
        caller.actAs(new Identity(order.person(), "", "", order.language(), Set.of(Role.JUROR), new UUID(0, 0)));
        Bundle bundle = Bundle.of(readOwnDossiers.read(Bundle.edition(order.wish())));
        if (!bundle.wish().equals(order.wish())) {
            throw SecurityProblem.UNKNOWN.refusal();
        }
        String root =
                Texts.of("takeaway", locale).say("file", bundle.edition().key().replace('/', '-'));
        var writing = new TakeawayWriting(
                bundle.dossiers(),
                dossier -> packDossier.pack(order.person(), dossier, locale),
                store,
                clock.instant(),
                root,
                locale);
        long expected = expected(bundle.dossiers());
        return new JobFile(FileName.of(root + ".zip"), "application/zip", made -> expected, writing::writeTo);
    }

    private long expected(List<UUID> dossiers) {
        return Sql.with(source, connection -> {
            long bytes = 0;
            for (UUID dossier : dossiers) {
                bytes += PAPERS + evidence(connection, dossier);
            }
            return bytes;
        });
    }

    private static long evidence(Connection connection, UUID dossier) throws SQLException {
        try (var statement = connection.prepareStatement(EVIDENCE)) {
            statement.setObject(1, dossier);
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
