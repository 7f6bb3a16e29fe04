/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.keeping;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.etalon.label.LabelRepository;
import org.etalon.label.LabelRow;
import org.etalon.platform.persistence.Columns;

/** What was changed of labels, by whom and why. Rows are only ever added. */
public final class ChangeRecord {
    private ChangeRecord() {}

    /** One field in the place of what was. */
    public record FieldChange(String field, String before, String after) {}

    /** One change as it is read. @param person who made it */
    public record ChangeRow(Instant at, UUID person, String field, String before, String after, String reason) {}

    /**
     * A label becomes another, and what was there is kept.
     *
     * @param person who changes it
     * @return whether anything is another; nothing is written where nothing is
     */
    static boolean keep(Connection connection, LabelRow before, LabelRow after, String reason, UUID person, Instant now)
            throws SQLException {
        List<FieldChange> changes = compare(before, after);
        if (changes.isEmpty()) {
            return false;
        }
        LabelRepository.update(connection, after);
        add(connection, before.id(), changes, reason, person, now);
        LabelRepository.raiseVersion(connection, now);
        return true;
    }

    /** What is another. */
    static List<FieldChange> compare(LabelRow before, LabelRow after) {
        List<FieldChange> changes = new ArrayList<>();
        add(changes, "state", before.state().key(), after.state().key());
        add(changes, "level", before.level(), after.level());
        add(changes, "mentions", String.join(", ", before.mentions()), String.join(", ", after.mentions()));
        add(changes, "name", before.name(), after.name());
        add(changes, "collectivity", before.collectivity(), after.collectivity());
        add(changes, "endsOn", before.endsOn(), after.endsOn());
        return changes;
    }

    private static void add(List<FieldChange> changes, String field, Object before, Object after) {
        if (!Objects.equals(before, after)) {
            changes.add(new FieldChange(field, Objects.toString(before, ""), Objects.toString(after, "")));
        }
    }

    static void add(
            Connection connection, UUID label, List<FieldChange> changes, String reason, UUID person, Instant at)
            throws SQLException {
        try (var statement = connection.prepareStatement(
                "insert into label_change"
                        + " (id, label, at, person, field, before_value, after_value, reason) values (?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (FieldChange change : changes) {
                statement.setObject(1, UUID.randomUUID());
                statement.setObject(2, label);
                statement.setObject(3, at.atOffset(ZoneOffset.UTC));
                statement.setObject(4, person);
                statement.setString(5, change.field());
                statement.setString(6, change.before());
                statement.setString(7, change.after());
                statement.setString(8, reason);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    /** The last first. */
    static List<ChangeRow> list(Connection connection, UUID label) throws SQLException {
        try (var statement = connection.prepareStatement("select at, person, field, before_value, after_value, reason"
                + " from label_change where label = ? order by at desc, field")) {
            statement.setObject(1, label);
            List<ChangeRow> rows = new ArrayList<>();
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    rows.add(new ChangeRow(
                            Columns.instant(row, 1),
                            Columns.uuid(row, 2),
                            row.getString(3),
                            row.getString(4),
                            row.getString(5),
                            row.getString(6)));
                }
            }
            return rows;
        }
    }
}
