/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Reads with which dossiers a jury is not done, in one statement. */
public final class UndoneQuery {
    /** Handed in, and neither admitted nor refused, or waiting for a correction. */
    public static final String UNCHECKED = "unchecked";

    /** Admissible, and nothing is decided on it. */
    public static final String UNDECIDED = "undecided";

    /** Either. */
    public static final String ANY = "any";

    private static final String UNDONE =
            """
            select case when a.state = 'ADMISSIBLE' then 'undecided' else 'unchecked' end, c.name,
              case when exists (select 1 from juror j join recusal r on r.juror = j.id where j.edition = d.edition and j.person = ?
                and j.until_at > ? and r.dossier = d.id and r.state <> 'DISMISSED') then 1 else 0 end
            from dossier d join submission s on s.dossier = d.id join collectivity c on c.code = d.collectivity
            left join admission a on a.dossier = d.id and a.submission = s.id
            where d.edition = ? and not exists (select 1 from submission l where l.dossier = d.id and l.ordinal > s.ordinal)
              and not exists (select 1 from submission_withdrawal w where w.submission = s.id)
              and (coalesce(a.state, 'CORRECTED') in ('ASKED', 'CORRECTED')
                or a.state = 'ADMISSIBLE' and not exists (select 1 from decision e where e.dossier = d.id))
            order by c.name, d.id""";

    private UndoneQuery() {}

    /** Such dossiers. @param names of those that may be told, by name */
    public record Undone(String kind, int count, List<String> names) {
        public Undone {
            names = List.copyOf(names);
        }
    }

    /**
     * Those of a kind.
     *
     * @param person who is told; nothing is told of what ties them but that it is among the others
     */
    public static Undone list(Connection connection, String edition, String kind, UUID person, Instant now)
            throws SQLException {
        try (var statement = connection.prepareStatement(UNDONE)) {
            statement.setObject(1, person);
            statement.setObject(2, now.atOffset(ZoneOffset.UTC));
            statement.setString(3, edition);
            int count = 0;
            List<String> names = new ArrayList<>();
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    if (kind.equals(ANY) || row.getString(1).equals(kind)) {
                        count++;
                        if (row.getInt(3) == 0) {
                            names.add(row.getString(2).replace('\'', '\u2019'));
                        }
                    }
                }
            }
            return new Undone(kind, count, names);
        }
    }
}
