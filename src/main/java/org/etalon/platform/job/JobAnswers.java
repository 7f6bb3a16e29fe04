/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.job;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.function.Function;
import org.etalon.platform.download.Asked;
import org.etalon.platform.security.SecurityProblem;
import org.etalon.platform.storage.Store;

/** Orders as resources answer with them; none of it is kept on the way. */
public final class JobAnswers {
    private static final int ACCEPTED = 202;

    private JobAnswers() {}

    /** @param json how an order is told */
    public static Response list(List<Job> jobs, Function<Job, JobJson> json) {
        return Response.ok(jobs.stream().map(json).toArray(JobJson[]::new))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    public static Response one(JobJson job) {
        return Response.ok(job).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }

    /** It was ordered. @param address where it can be watched */
    public static Response accepted(JobJson job, String address) {
        return Response.status(ACCEPTED)
                .location(URI.create(address))
                .entity(job)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /** Its file, in parts where asked. @throws org.etalon.core.problem.RefusedException as unknown, where there is none */
    public static Response content(Job job, HttpHeaders headers, Store store) {
        var file = job.result().orElseThrow(SecurityProblem.UNKNOWN::refusal);
        return file.download().answer(Asked.of(headers)).from(store);
    }
}
