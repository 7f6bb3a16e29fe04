/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.assignment;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.etalon.jury.admission.AdmissibleQuery;
import org.etalon.platform.persistence.Columns;

/**
 * As whom somebody may have to do with a dossier, in one statement like {@link Readers}: a juror of the edition who has said what ties them,
 * or an organiser, neither tied to it.
 */
public final class Untied {
    private static final String FREE =
            """
            exists (select 1 from juror o where o.edition = d.edition and o.until_at > ? and o.post in ('CHAIR', 'DEPUTY') and not %s)"""
                    .formatted(Readers.TIED.formatted("o"));
    private static final String FIND =
            """
            select d.edition, j.id, case when a.id is null then 0 else 1 end, case when %2$s then 1 else 0 end, case when %4$s then 1 else 0 end
            from dossier d left join juror j on j.edition = d.edition and j.person = ? and j.until_at > ?
            left join assignment a on a.juror = j.id and a.dossier = d.id
            where d.id = ? and (? = 1 or j.declared_at is not null) and %1$s and not %3$s"""
                    .formatted(AdmissibleQuery.ADMISSIBLE, Readers.LEADS, Readers.TIED.formatted("j"), FREE);

    private Untied() {}

    /**
     * @param edition {@code <programme>/<edition>}
     * @param juror empty where they are an organiser and no juror
     * @param reads whether they are to read it
     * @param leads whether they lead the jury there: where neither chair nor deputy can, organisers do
     */
    public record Access(String edition, Optional<UUID> juror, boolean reads, boolean leads) {}

    /** @param organiser whether they are one @return empty where it is unknown to this person */
    public static Optional<Access> find(
            Connection connection, UUID person, boolean organiser, UUID dossier, Instant now) throws SQLException {
        try (var statement = connection.prepareStatement(FIND)) {
            statement.setObject(1, now.atOffset(ZoneOffset.UTC));
            statement.setObject(2, person);
            statement.setObject(3, now.atOffset(ZoneOffset.UTC));
            statement.setObject(4, dossier);
            statement.setInt(5, organiser ? 1 : 0);
            try (var row = statement.executeQuery()) {
                if (!row.next()) {
                    return Optional.empty();
                }
                boolean leads = row.getInt(4) == 1 || organiser && row.getInt(5) == 0;
                return Optional.of(new Access(
                        row.getString(1), Optional.ofNullable(Columns.uuid(row, 2)), row.getInt(3) == 1, leads));
            }
        }
    }
}
