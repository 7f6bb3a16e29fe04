/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.edition;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.etalon.platform.persistence.Columns;
import org.etalon.platform.persistence.Database;
import org.etalon.platform.persistence.Sql;

/** Reads editions, by plain SQL: pages ask for one at each view, and an entity manager would be made for each of them. */
@ApplicationScoped
public class EditionQuery {
    private static final String ALL =
            "select programme, edition, questionnaire, title_fr, title_en, stage, opens_at, closes_at, grace_minutes,"
                    + " publishes_at, time_zone, rules, changed_at, version from edition ";

    @Resource(lookup = Database.NAME)
    DataSource source;

    /** @param key {@code <programme>/<edition>} */
    public Optional<EditionRow> find(String key) {
        return Sql.with(source, connection -> {
            try (var statement = connection.prepareStatement(ALL + "where id = ?")) {
                statement.setString(1, key);
                return rows(statement).stream().findFirst();
            }
        });
    }

    /** All of them, drafts too: by programme, the one that opens last first. */
    public List<EditionRow> list() {
        return Sql.with(source, connection -> {
            try (var statement = connection.prepareStatement(ALL + "order by programme, opens_at desc, edition desc")) {
                return rows(statement);
            }
        });
    }

    /** Those that everybody may know of. */
    public List<EditionRow> listKnown() {
        return list().stream()
                .filter(row -> row.plan().time().stage() != EditionStage.DRAFT)
                .toList();
    }

    private static List<EditionRow> rows(PreparedStatement statement) throws SQLException {
        List<EditionRow> rows = new ArrayList<>();
        try (var row = statement.executeQuery()) {
            while (row.next()) {
                rows.add(new EditionRow(plan(row), row.getString(12), Columns.instant(row, 13), row.getLong(14)));
            }
        }
        return rows;
    }

    private static EditionPlan plan(ResultSet row) throws SQLException {
        var time = new EditionTime(
                EditionStage.valueOf(row.getString(6)),
                Columns.instant(row, 7),
                Columns.instant(row, 8),
                row.getInt(9),
                Columns.instant(row, 10));
        return new EditionPlan(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                time,
                ZoneId.of(row.getString(11)));
    }
}
