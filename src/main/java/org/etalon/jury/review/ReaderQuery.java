/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.review;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.etalon.edition.EditionPhase;
import org.etalon.jury.Juror;
import org.etalon.jury.JurorPost;
import org.etalon.jury.JurorQuery;
import org.etalon.jury.JuryDesk;
import org.etalon.jury.recusal.Chairing;
import org.etalon.jury.recusal.RecusalQuery;
import org.etalon.platform.persistence.Columns;

/** Reads who may reach a dossier. */
public final class ReaderQuery {
    private static final String PLACE =
            """
            select a.id, a.due_on from dossier d left join assignment a on a.dossier = d.id and a.juror = ?
            where d.id = ? and d.edition = ?
              and not exists (select 1 from recusal r where r.juror = ? and r.dossier = d.id and r.state <> 'DISMISSED')
              and exists (select 1 from submission s where s.dossier = d.id
                and not exists (select 1 from submission later where later.dossier = d.id and later.ordinal > s.ordinal)
                and not exists (select 1 from submission_withdrawal w where w.submission = s.id))""";
    private static final String FREE =
            """
            select j.id, (select count(*) from assignment b where b.juror = j.id) from juror j
            where j.edition = ? and j.until_at > ?
              and not exists (select 1 from assignment a where a.juror = j.id and a.dossier = ?)
              and not exists (select 1 from recusal r where r.juror = j.id and r.dossier = ? and r.state <> 'DISMISSED')
            order by 2, j.since_at, j.id""";

    private ReaderQuery() {}

    /** The juror at the desk before a dossier; empty where anything keeps it from them. */
    static Optional<Reader> find(JuryDesk desk, UUID dossier) throws SQLException {
        Optional<Juror> juror = JurorQuery.find(desk.connection(), desk.key(), desk.person(), desk.instant());
        boolean closed = desk.edition().time().phase(desk.instant()).compareTo(EditionPhase.CLOSED) >= 0;
        // whoever has not said what ties them opens nothing
        boolean declared = juror.flatMap(Juror::declaredAt).isPresent();
        return declared && closed ? find(desk, juror.get(), dossier) : Optional.empty();
    }

    private static Optional<Reader> find(JuryDesk desk, Juror juror, UUID dossier) throws SQLException {
        try (var statement = desk.connection().prepareStatement(PLACE)) {
            statement.setObject(1, juror.id());
            statement.setObject(2, dossier);
            statement.setString(3, desk.key());
            statement.setObject(4, juror.id());
            try (var row = statement.executeQuery()) {
                if (!row.next()) {
                    return Optional.empty();
                }
                boolean assigned = Columns.uuid(row, 1) != null;
                Optional<LocalDate> due = Optional.ofNullable(row.getObject(2, LocalDate.class));
                var reader = new Reader(desk, juror, dossier, assigned, due, isLeading(desk, juror, dossier));
                return Optional.of(reader).filter(each -> each.assigned() || each.leads());
            }
        }
    }

    private static boolean isLeading(JuryDesk desk, Juror juror, UUID dossier) throws SQLException {
        return juror.post() != JurorPost.MEMBER
                && new Chairing(desk.jurors(), RecusalQuery.list(desk.connection(), desk.key()))
                        .isLed(dossier, juror.person(), false);
    }

    /** The persons of all who are or were in the jury, by the ids of jurors. */
    public static Map<UUID, UUID> persons(JuryDesk desk) throws SQLException {
        try (var statement = desk.connection().prepareStatement("select id, person from juror where edition = ?")) {
            statement.setString(1, desk.key());
            Map<UUID, UUID> persons = new HashMap<>();
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    persons.put(Columns.uuid(row, 1), Columns.uuid(row, 2));
                }
            }
            return persons;
        }
    }

    /** A juror who could read a dossier as well. @param load how many they have to read */
    public record FreeRow(UUID juror, int load) {}

    /** Those whom nothing ties to it and who don't read it yet, the least loaded first. */
    public static List<FreeRow> listFree(JuryDesk desk, UUID dossier) throws SQLException {
        try (var statement = desk.connection().prepareStatement(FREE)) {
            statement.setString(1, desk.key());
            statement.setObject(2, desk.instant().atOffset(java.time.ZoneOffset.UTC));
            statement.setObject(3, dossier);
            statement.setObject(4, dossier);
            List<FreeRow> free = new ArrayList<>();
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    free.add(new FreeRow(Columns.uuid(row, 1), row.getInt(2)));
                }
            }
            return free;
        }
    }
}
