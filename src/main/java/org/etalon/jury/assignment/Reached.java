/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.assignment;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.etalon.jury.admission.AdmissibleQuery;

/** The law of {@link Readers} for many dossiers at once, as parts of a statement about dossiers {@code d}; organisers reach all that don't tie them. */
public final class Reached {
    /** Joins who asks as a juror {@code j}, with what they are to read as {@code a}; filled by {@link #join}. */
    public static final String JOIN =
            """
            left join juror j on j.edition = d.edition and j.person = ? and j.until_at > ?
            left join assignment a on a.juror = j.id and a.dossier = d.id""";

    /** Filled by {@link #reached}. */
    public static final String REACHED =
            """
            %s and not %s and (? = 1 or j.declared_at is not null and (a.id is not null or %s))"""
                    .formatted(AdmissibleQuery.ADMISSIBLE, Readers.TIED.formatted("j"), Readers.LEADS);

    private Reached() {}

    /** @param at the first gap @return the one after the last */
    public static int join(PreparedStatement statement, int at, UUID person, Instant now) throws SQLException {
        statement.setObject(at, person);
        statement.setObject(at + 1, now.atOffset(ZoneOffset.UTC));
        return at + 2;
    }

    /** Likewise. @param organiser whether who asks is one */
    public static int reached(PreparedStatement statement, int at, boolean organiser) throws SQLException {
        statement.setInt(at, organiser ? 1 : 0);
        return at + 1;
    }
}
