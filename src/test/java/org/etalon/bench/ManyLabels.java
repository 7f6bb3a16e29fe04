/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.etalon.collectivity.DirectoryQuery;
import org.etalon.collectivity.directory.DirectoryEntry;
import org.etalon.label.LabelCode;
import org.etalon.label.LabelRepository;
import org.etalon.label.LabelRow;
import org.etalon.label.LabelState;
import org.etalon.platform.persistence.Sql;

/** Labels of bodies all over France, a second after each other, drawn by chance, the same each time; put into the database beside the application. */
final class ManyLabels {
    private static final Instant PUBLISHED = Instant.parse("2026-01-01T00:00:00Z");

    private final Random random = new Random(2026);
    private final DataSource database;
    private final List<DirectoryEntry> bodies;
    private int filled;

    ManyLabels(DataSource database) {
        this.database = database;
        bodies = Sql.inTransaction(database, DirectoryQuery::listEntries).stream()
                .filter(body -> body.findPlace().isPresent())
                .collect(Collectors.toList());
        java.util.Collections.shuffle(bodies, random);
    }

    /** Until there are as many. */
    void fill(int labels) {
        add(labels - filled);
        filled = labels;
    }

    void publishOneMore() {
        fill(filled + 1);
    }

    private void add(int count) {
        List<LabelRow> labels =
                IntStream.range(filled, filled + count).mapToObj(this::label).toList();
        Sql.inTransaction(database, connection -> insert(labels, connection));
    }

    private static boolean insert(List<LabelRow> labels, Connection connection) throws SQLException {
        LabelRepository.insert(connection, labels);
        LabelRepository.raiseVersion(connection, PUBLISHED);
        return true;
    }

    private LabelRow label(int number) {
        DirectoryEntry body = bodies.get(number);
        Instant at = PUBLISHED.plusSeconds(number);
        return new LabelRow(
                new UUID(2026, number),
                LabelCode.next(),
                "territoire-numerique-libre",
                "2026",
                body.code(),
                body.name(),
                body.type(),
                body.department(),
                body.region(),
                body.population(),
                "",
                1 + random.nextInt(5),
                "",
                List.of(),
                null,
                random.nextInt(10_001),
                LocalDate.of(2025, 12, 1),
                at,
                LocalDate.of(2035, 12, 1),
                LabelState.VALID,
                "",
                false,
                "",
                at,
                1,
                LabelRow.Computed.NOTHING);
    }
}
