/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.etalon.account.RandomToken;
import org.etalon.core.answer.Answer;
import org.etalon.core.questionnaire.Domain;
import org.etalon.dossier.DossierGround;
import org.etalon.dossier.fill.Filler;
import org.etalon.generated.Chance;
import org.etalon.generated.GeneratedAnswers;
import org.etalon.platform.persistence.Sql;

/** People who have signed in, one in each of the first communes of the directory, and whose dossier of an open edition is begun. */
final class Fillers {
    private Fillers() {}

    static List<HttpFiller> of(DataSource database, URI server, int people) throws SQLException {
        var edition = DossierGround.edition(database, DossierGround.EDITION);
        List<String> communes = Sql.inTransaction(database, connection -> {
            connection
                    .createStatement()
                    .executeUpdate("update edition set closes_at = current_timestamp + interval '1' day");
            return communes(connection, people);
        });
        // as browsers do without TLS
        var client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        return communes.stream()
                .map(commune -> {
                    String session = RandomToken.fresh();
                    UUID dossier = Filler.begun(database, edition, commune, RandomToken.digest(session));
                    return new HttpFiller(client, server, dossier, session, answers(), domains());
                })
                .toList();
    }

    private static List<String> communes(Connection connection, int people) throws SQLException {
        List<String> codes = new ArrayList<>();
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "select code from collectivity where type = 'commune' order by code limit " + people)) {
            while (row.next()) {
                codes.add(row.getString(1));
            }
        }
        return codes;
    }

    private static List<Map.Entry<String, Answer>> answers() {
        var chance = new Chance(7);
        return DossierGround.SCORING.index().questions().stream()
                .map(question -> Map.entry(question.id(), GeneratedAnswers.answer(question.type(), chance)))
                .toList();
    }

    private static List<String> domains() {
        return DossierGround.SCORING.questionnaire().domains().stream()
                .map(Domain::id)
                .toList();
    }
}
