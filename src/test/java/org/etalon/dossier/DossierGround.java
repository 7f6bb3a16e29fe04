/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.sql.DataSource;
import org.etalon.core.scoring.Scoring;
import org.etalon.edition.EditionPlan;
import org.etalon.edition.EditionRow;
import org.etalon.edition.EditionStage;
import org.etalon.edition.EditionTime;
import org.etalon.platform.persistence.Persons;
import org.etalon.platform.persistence.Sql;
import org.etalon.questionnaire.QuestionnaireLoader;

/** What a dossier stands on: an edition that is open at {@link #NOW}, and members. */
public final class DossierGround {
    public static final Instant NOW = Instant.parse("2026-04-01T12:32:00Z");
    public static final Instant OPENS = Instant.parse("2026-03-01T08:00:00Z");
    public static final Instant CLOSES = Instant.parse("2026-06-01T22:00:00Z");
    public static final String EDITION = "territoire-numerique-libre/2026";

    /** The shipped questionnaire's engine. */
    public static final Scoring SCORING = Scoring.compile(QuestionnaireLoader.load(Path.of("questionnaires", EDITION))
            .questionnaire()
            .orElseThrow());

    /** The edition as it is kept. */
    public static final EditionRow EDITION_ROW = new EditionRow(plan(EDITION), "0".repeat(64), OPENS, 1);

    private DossierGround() {}

    private static EditionPlan plan(String questionnaire) {
        var time = new EditionTime(EditionStage.CONFIRMED, OPENS, CLOSES, 15);
        return new EditionPlan(
                "territoire-numerique-libre", "2026", questionnaire, "2026", "2026", time, ZoneId.of("Europe/Paris"));
    }

    /** The edition, kept and open. */
    public static EditionRow edition(DataSource source, String questionnaire) {
        var plan = plan(questionnaire);
        Sql.inTransaction(source, connection -> keep(connection, plan));
        return new EditionRow(plan, "0".repeat(64), OPENS, 1);
    }

    private static int keep(Connection connection, EditionPlan plan) throws SQLException {
        try (var insert = connection.prepareStatement(
                "insert into edition (id, programme, edition, questionnaire, rules,"
                        + " title_fr, title_en, opens_at, closes_at, grace_minutes, time_zone, stage, changed_at, version)"
                        + " values (?, 'territoire-numerique-libre', '2026', ?, ?, 'É', 'E', ?, ?, 15, 'Europe/Paris', 'CONFIRMED', ?, 1)")) {
            insert.setString(1, plan.key());
            insert.setString(2, plan.questionnaire());
            insert.setString(3, "0".repeat(64));
            insert.setObject(4, OPENS.atOffset(ZoneOffset.UTC));
            insert.setObject(5, CLOSES.atOffset(ZoneOffset.UTC));
            insert.setObject(6, OPENS.atOffset(ZoneOffset.UTC));
            return insert.executeUpdate();
        }
    }

    /** A person who has this role from the opening on. */
    public static UUID member(DataSource source, String collectivity, String role, String domains) {
        UUID person = Persons.add(source);
        Sql.inTransaction(source, connection -> {
            try (var insert =
                    connection.prepareStatement("insert into membership (id, person, collectivity, role, domains,"
                            + " since_at, until_at) values (?, ?, ?, ?, ?, ?, ?)")) {
                insert.setObject(1, UUID.randomUUID());
                insert.setObject(2, person);
                insert.setString(3, collectivity);
                insert.setString(4, role);
                insert.setString(5, domains);
                insert.setObject(6, OPENS.atOffset(ZoneOffset.UTC));
                insert.setObject(7, Instant.parse("9999-12-31T00:00:00Z").atOffset(ZoneOffset.UTC));
                return insert.executeUpdate();
            }
        });
        return person;
    }
}
