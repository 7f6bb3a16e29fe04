/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.collectivity.upkeep;

import static org.etalon.core.problem.RefusedException.refuseIfAny;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.etalon.collectivity.DirectoryChanged;
import org.etalon.collectivity.DirectoryQuery;
import org.etalon.collectivity.directory.DirectoryEntry;
import org.etalon.collectivity.file.DirectoryContent;
import org.etalon.core.problem.Problem;
import org.etalon.platform.persistence.Database;
import org.etalon.platform.persistence.Sql;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/**
 * Brings the directory to a newer file of the same shape, and reports what changed. Nothing is deleted: what the file lacks is
 * marked as gone, since dossiers refer to it, and comes back where a later file has it again.
 */
@ApplicationScoped
@Transactional
@AllowedTo(Role.OPERATOR)
public class RefreshDirectory {
    /** A file without more than one in so many is taken for an incomplete one. */
    private static final int MOST_GONE = 20;

    @Resource(lookup = Database.NAME)
    DataSource source;

    @Inject
    Event<DirectoryChanged> changed;

    @Inject
    Clock clock;

    /**
     * @param file CSV, gzipped or not
     * @param vintage the file's year, four digits
     * @throws org.etalon.core.problem.RefusedException naming all that is wrong with the file, by line; or if it is older than the
     *     directory, or lacks more than a twentieth of it
     */
    public DirectoryReport refresh(InputStream file, String vintage, Earnest earnest) {
        refuseIfAny(
                vintage.matches("2[0-9]{3}")
                        ? List.of()
                        : List.of(Problem.of(RefreshProblem.VINTAGE_WRONG, "vintage")));
        var content = DirectoryContent.read(file, vintage);
        var report = Sql.with(source, connection -> refresh(connection, content, vintage, earnest, clock.instant()));
        if (earnest == Earnest.FOR_GOOD) {
            changed.fire(new DirectoryChanged());
        }
        return report;
    }

    static DirectoryReport refresh(
            Connection connection, DirectoryContent content, String vintage, Earnest earnest, Instant at)
            throws SQLException {
        DirectoryQuery.lockVersion(connection);
        List<DirectoryEntry> before = DirectoryQuery.listEntries(connection);
        var comparison = Comparison.of(before, content.entries(), vintage);
        refuseIfAny(problems(before, comparison, vintage));
        if (earnest == Earnest.FOR_GOOD) {
            apply(new DirectoryRepository(connection), comparison, content, vintage, at);
        }
        return DirectoryReport.of(comparison, vintage, earnest);
    }

    private static void apply(
            DirectoryRepository repository, Comparison comparison, DirectoryContent content, String vintage, Instant at)
            throws SQLException {
        repository.update(comparison.gone());
        repository.update(comparison.changed());
        repository.insert(comparison.added());
        repository.confirm(vintage);
        repository.remember(comparison.gone(), vintage, at);
        repository.remember(comparison.changed(), vintage, at);
        repository.replace(content.territories());
        repository.raiseVersion(at);
    }

    private static List<Problem> problems(List<DirectoryEntry> before, Comparison comparison, String vintage) {
        List<DirectoryEntry> present = before.stream()
                .filter(entry -> !entry.isGone() && !entry.source().equals(DirectoryEntry.ORGANISER))
                .toList();
        String newest = present.stream()
                .map(DirectoryEntry::vintage)
                .reduce("", (one, other) -> one.compareTo(other) > 0 ? one : other);
        if (vintage.compareTo(newest) < 0) {
            return List.of(Problem.of(RefreshProblem.FILE_OLDER, "vintage", vintage, newest));
        }
        int gone = comparison.gone().size();
        return gone * MOST_GONE > present.size()
                ? List.of(Problem.of(RefreshProblem.FILE_TOO_FEW, "", gone, present.size()))
                : List.of();
    }
}
