/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.ranking;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.etalon.dossier.DossierGround;
import org.etalon.dossier.submission.Campaign;
import org.etalon.jury.Juror;
import org.etalon.jury.review.ReviewGround;
import org.etalon.platform.persistence.Persons;
import org.etalon.platform.persistence.Sql;

/** Many dossiers, each read by two of many jurors, the first of whom is the chair. */
public final class BigJury {
    private BigJury() {}

    /** @return the persons of the jurors */
    public static List<UUID> fill(DataSource source, int dossiers, int jurors) {
        Campaign.open(source, DossierGround.SCORING, List.of()).with(dossiers);
        List<UUID> persons = new ArrayList<>();
        List<UUID> ids = new ArrayList<>();
        for (int at = 0; at < jurors; at++) {
            persons.add(Persons.add(source));
            ids.add(UUID.randomUUID());
        }
        Sql.inTransaction(source, connection -> {
            sql(
                    connection,
                    "insert into admission (dossier, state, submission, decided_by, decided_at, version) select s.dossier,"
                            + " 'ADMISSIBLE', s.id, s.submitted_by, s.submitted_at, 1 from submission s");
            for (int at = 0; at < jurors; at++) {
                juror(connection, ids.get(at), persons.get(at), at);
            }
            for (int number = 1; number <= dossiers; number++) {
                reading(connection, ids.get(number % jurors), number);
                reading(connection, ids.get((number * 7 + 1) % jurors), number);
                sql(
                        connection,
                        "insert into recusal (id, juror, dossier, grounds, reason, state, raised_at, version)"
                                + " select ?, ?, ?, 'DECLARED', '', 'OPEN', current_timestamp, 1 where not exists"
                                + " (select 1 from assignment a where a.juror = ? and a.dossier = ?)",
                        UUID.randomUUID(),
                        ids.get((number * 3 + 2) % jurors),
                        Campaign.dossier(number),
                        ids.get((number * 3 + 2) % jurors),
                        Campaign.dossier(number));
            }
            return null;
        });
        return persons;
    }

    private static void juror(Connection connection, UUID id, UUID person, int at) throws SQLException {
        sql(
                connection,
                "insert into juror (id, edition, person, post, organisation, domains, declared_at, since_at, until_at, version)"
                        + " values (?, ?, ?, ?, '', '', ?, ?, ?, 1)",
                id,
                DossierGround.EDITION,
                person,
                at == 0 ? "CHAIR" : at < 4 ? "DEPUTY" : "MEMBER",
                ReviewGround.at(ReviewGround.LATER),
                ReviewGround.at(ReviewGround.LATER.plusSeconds(at)),
                ReviewGround.at(Juror.OPEN));
    }

    private static void reading(Connection connection, UUID juror, int number) throws SQLException {
        UUID dossier = Campaign.dossier(number);
        UUID review = UUID.randomUUID();
        sql(
                connection,
                "insert into assignment (id, juror, dossier, since_at, version) values (?, ?, ?, current_timestamp, 1)",
                UUID.randomUUID(),
                juror,
                dossier);
        sql(
                connection,
                "insert into review (id, juror, dossier, begun_at, handed_in_at, submission) select ?, ?, s.dossier,"
                        + " current_timestamp, current_timestamp, s.id from submission s where s.dossier = ?",
                review,
                juror,
                dossier);
        sql(
                connection,
                "insert into review_part (review, part, version, content, changed_at) values (?, 'conclusion', 1, ?,"
                        + " current_timestamp)",
                review,
                "{\"level\":" + number % 6 + ",\"strengths\":[\"Un effort.\"]}");
    }

    private static void sql(Connection connection, String change, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(change)) {
            for (int at = 0; at < values.length; at++) {
                statement.setObject(at + 1, values[at]);
            }
            statement.executeUpdate();
        }
    }
}
