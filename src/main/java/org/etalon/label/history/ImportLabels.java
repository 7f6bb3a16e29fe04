/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.history;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.etalon.collectivity.Directory;
import org.etalon.collectivity.directory.DirectoryEntry;
import org.etalon.collectivity.directory.DirectoryIndex;
import org.etalon.label.LabelQuery;
import org.etalon.label.LabelRepository;
import org.etalon.label.LabelRow;
import org.etalon.label.LabelsChanged;
import org.etalon.platform.persistence.Database;
import org.etalon.platform.persistence.Sql;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** An organiser adds labels of former years from a file, or sees what that would add. What is there already stays as it is. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.ORGANISER)
public class ImportLabels {
    @Resource(lookup = Database.NAME)
    DataSource source;

    @Inject
    Directory directory;

    @Inject
    Event<LabelsChanged> changed;

    @Inject
    Clock clock;

    /**
     * @param csv see {@link HistoryFile}
     * @param dryRun whether it is only told
     * @throws org.etalon.core.problem.RefusedException naming all that is wrong with the file, by line; nothing is added then
     */
    public ImportReport add(String csv, boolean dryRun) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        DirectoryIndex index = directory.index();
        List<LabelRow> read =
                new HistoryLabels(index, LoadHistory.PROGRAMME, now).list(HistoryFile.read(csv, index.territories()));
        ImportReport report = Sql.with(source, connection -> add(connection, read, index, dryRun, now));
        if (!dryRun) {
            changed.fire(new LabelsChanged());
        }
        return report;
    }

    static ImportReport add(
            Connection connection, List<LabelRow> read, DirectoryIndex index, boolean dryRun, Instant now)
            throws SQLException {
        LabelQuery.lockVersion(connection);
        Set<String> there =
                LabelQuery.list(connection).stream().map(ImportLabels::key).collect(Collectors.toSet());
        List<LabelRow> added =
                read.stream().filter(label -> !there.contains(key(label))).toList();
        if (!dryRun) {
            LabelRepository.insert(connection, added);
            LabelRepository.raiseVersion(connection, now);
        }
        return new ImportReport(
                added.stream().map(label -> line(label, index)).toList(),
                read.stream()
                        .filter(label -> there.contains(key(label)))
                        .map(label -> label.name() + ", " + label.edition())
                        .toList());
    }

    private static String key(LabelRow label) {
        return String.join("/", label.programme(), label.edition(), label.name(), label.department());
    }

    private static ImportReport.Line line(LabelRow label, DirectoryIndex index) {
        return new ImportReport.Line(
                label.edition(),
                label.name(),
                label.collectivity().isEmpty()
                        ? ""
                        : index.find(label.collectivity())
                                .map(DirectoryEntry::name)
                                .orElse(""),
                label.tier().isEmpty()
                        ? label.level() == null ? "" : label.level().toString()
                        : label.tier(),
                label.mentions(),
                label.source());
    }
}
