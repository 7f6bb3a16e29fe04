/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.recusal;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.etalon.jury.Juror;
import org.etalon.platform.persistence.Columns;

/** Finds in the facts what ties a juror to dossiers of their edition. Each question is one statement, whatever the number of dossiers. */
final class TieQuery {
    private static final String MEMBER =
            """
            select d.id from dossier d join membership m on m.collectivity = d.collectivity
            where d.edition = ? and m.person = ? and m.until_at > ?""";
    private static final String EMPLOYER = "select d.id from dossier d where d.edition = ? and d.collectivity = ?";
    private static final String MANDATE =
            """
            select d.id from dossier d join mandate g on g.collectivity = d.collectivity
            where d.edition = ? and g.until_at > ? and (g.operator = ? or exists (select 1 from membership m
              where m.collectivity = g.operator and m.person = ? and m.until_at > ?))""";
    private static final String ACTED =
            """
            select d.id from dossier d where d.edition = ? and (d.started_by = ?
              or exists (select 1 from answer_history a where a.dossier = d.id and a.person = ?)
              or exists (select 1 from submission s where s.dossier = d.id and (s.submitted_by = ? or s.signed_by = ?)))""";
    private static final String NAMED =
            """
            select s.dossier from submission s where s.edition = ?
              and (lower(s.snapshot) like ? escape '!' or lower(s.snapshot) like ? escape '!')""";
    private static final String EPCI =
            """
            select d.id from dossier d join collectivity c on c.code = d.collectivity, collectivity e
            where d.edition = ? and e.code = ? and (c.epci <> '' and (c.epci = e.epci or c.epci = e.siren)
              or e.epci <> '' and e.epci = c.siren)""";
    private static final String DEPARTMENT =
            """
            select d.id from dossier d join collectivity c on c.code = d.collectivity, collectivity e
            where d.edition = ? and e.code = ? and c.department <> '' and c.department = e.department""";

    private final Connection connection;
    private final Juror juror;
    private final Object since;
    private final Map<UUID, Set<TieGround>> found = new HashMap<>();

    private TieQuery(Connection connection, Juror juror, Instant since) {
        this.connection = connection;
        this.juror = juror;
        this.since = since.atOffset(ZoneOffset.UTC);
    }

    /**
     * @param since memberships and mandates count that did not end before it
     * @param name of the juror; one of a single word is not looked for in texts, where it would be found everywhere
     * @return the grounds by dossier; dossiers without any are left out
     */
    static Map<UUID, Set<TieGround>> find(Connection connection, Juror juror, String name, Instant since)
            throws SQLException {
        var query = new TieQuery(connection, juror, since);
        query.look(name);
        return query.found;
    }

    private void look(String name) throws SQLException {
        UUID person = juror.person();
        String employer = juror.profile().employer();
        add(TieGround.MEMBER, MEMBER, person, since);
        add(TieGround.MANDATE, MANDATE, since, employer, person, since);
        add(TieGround.NAMED, ACTED, person, person, person, person);
        List<String> words = List.of(name.strip().toLowerCase(Locale.ROOT).split("\\s+"));
        if (words.size() > 1) {
            add(TieGround.NAMED, NAMED, within(words), within(turned(words)));
        }
        if (!employer.isEmpty()) {
            add(TieGround.EMPLOYER, EMPLOYER, employer);
            add(TieGround.EPCI, EPCI, employer);
            add(TieGround.DEPARTMENT, DEPARTMENT, employer);
        }
    }

    private void add(TieGround ground, String sql, Object... keys) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, juror.edition());
            for (int i = 0; i < keys.length; i++) {
                statement.setObject(i + 2, keys[i]);
            }
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    found.computeIfAbsent(Columns.uuid(row, 1), dossier -> EnumSet.noneOf(TieGround.class))
                            .add(ground);
                }
            }
        }
    }

    /** The family name first. */
    private static List<String> turned(List<String> words) {
        var turned = new ArrayList<>(words.subList(1, words.size()));
        turned.add(words.get(0));
        return turned;
    }

    private static String within(List<String> words) {
        return "%" + String.join(" ", words).replaceAll("[!%_]", "!$0") + "%";
    }
}
