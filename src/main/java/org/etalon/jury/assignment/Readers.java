/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.assignment;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.etalon.jury.admission.AdmissibleQuery;
import org.etalon.platform.persistence.Columns;

/**
 * Who may reach a dossier as a juror: whoever is in the edition's jury, has said what ties them, isn't tied to it, and either is to read it
 * or leads the jury there. It is one statement, so that neither its answer nor its time tells a hidden dossier from one that isn't there.
 */
public final class Readers {
    /** Of a juror with this alias: that something ties them to dossier {@code d}. */
    static final String TIED =
            "exists (select 1 from recusal r where r.juror = %s.id and r.dossier = d.id and r.state <> 'DISMISSED')";

    private static final String BEFORE =
            """
            (o.post = 'CHAIR' and j.post <> 'CHAIR' or o.post = j.post and (o.since_at < j.since_at
              or o.since_at = j.since_at and o.id < j.id))""";
    /** Of a juror {@code j}: that they lead the jury for dossier {@code d}. */
    static final String LEADS =
            """
            (j.post in ('CHAIR', 'DEPUTY') and not exists (select 1 from juror o where o.edition = j.edition and o.until_at = j.until_at
              and o.post in ('CHAIR', 'DEPUTY') and %s and not %s))"""
                    .formatted(BEFORE, TIED.formatted("o"));

    private static final String FIND =
            """
            select d.edition, j.id, a.id, a.due_on, case when %2$s then 1 else 0 end,
              case when exists (select 1 from appeal p where p.id = a.appeal and p.decided_at is null) then 1 else 0 end
            from dossier d join juror j on j.edition = d.edition left join assignment a on a.juror = j.id and a.dossier = d.id
            where d.id = ? and j.person = ? and j.until_at > ? and j.declared_at is not null and %1$s and not %3$s
              and (a.id is not null or %2$s)"""
                    .formatted(AdmissibleQuery.ADMISSIBLE, LEADS, TIED.formatted("j"));

    private Readers() {}

    /**
     * As whom somebody may reach a dossier.
     *
     * @param edition {@code <programme>/<edition>}
     * @param reads whether they are to read it
     * @param leads whether they lead the jury there
     * @param dueOn the last day for it, where one was set
     * @param anew whether they read it on an appeal that isn't decided
     */
    public record Access(
            String edition, UUID juror, boolean reads, boolean leads, Optional<LocalDate> dueOn, boolean anew) {}

    /**
     * Whether the edition has closed is for the caller to ask: before, nobody has anything to read.
     *
     * @return empty where it is unknown to this person
     */
    public static Optional<Access> find(Connection connection, UUID person, UUID dossier, Instant now)
            throws SQLException {
        try (var statement = connection.prepareStatement(FIND)) {
            statement.setObject(1, dossier);
            statement.setObject(2, person);
            statement.setObject(3, now.atOffset(ZoneOffset.UTC));
            try (var row = statement.executeQuery()) {
                return row.next() ? Optional.of(access(row)) : Optional.empty();
            }
        }
    }

    private static Access access(ResultSet row) throws SQLException {
        return new Access(
                row.getString(1),
                Columns.uuid(row, 2),
                Columns.uuid(row, 3) != null,
                row.getInt(5) == 1,
                Optional.ofNullable(Columns.day(row, 4)),
                row.getInt(6) == 1);
    }
}
