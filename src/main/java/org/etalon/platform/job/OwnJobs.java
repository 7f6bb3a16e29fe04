/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.job;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.etalon.platform.security.SecurityProblem;

/** What a person orders of one kind and one subject, on a connection whose transaction is the caller's. Others' orders are unknown. */
public record OwnJobs(Connection connection, UUID person, String kind, UUID subject, Instant now) {
    /** What is done with them. */
    @FunctionalInterface
    public interface Work<T> {
        T run(OwnJobs jobs) throws SQLException;
    }

    /** The last first. */
    public List<Job> list() throws SQLException {
        return JobQuery.list(connection, person, kind, subject);
    }

    /** @throws org.etalon.core.problem.RefusedException as unknown, where it is none of them */
    public Job get(UUID id) throws SQLException {
        return list().stream()
                .filter(job -> job.id().equals(id))
                .findFirst()
                .orElseThrow(SecurityProblem.UNKNOWN::refusal);
    }

    /** What is ordered already, and not done yet, is not ordered twice. @param wish as the kind understands it */
    public Job order(String wish, Locale locale) throws SQLException {
        var order = new Job.Order(kind, person, subject, wish, locale.getLanguage());
        return get(JobRepository.order(connection, order, now));
    }

    /** Calls one off, or lets go of its file; once more changes nothing. @throws org.etalon.core.problem.RefusedException as {@link #get} */
    public void cancel(UUID id) throws SQLException {
        JobRepository.cancel(connection, get(id).id(), now);
    }
}
