/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.order;

import java.util.UUID;
import org.etalon.platform.job.Job;

/**
 * An ordered archive as it is told; what isn't there is left out.
 *
 * @param submission what was asked for: a number, {@code draft}, or empty
 * @param percent 0 to 100
 * @param name of the file, once it is there
 * @param size in bytes
 * @param expiresAt an instant in UTC
 * @param content where it is fetched
 */
public record OrderJson(
        UUID id,
        String submission,
        String state,
        int percent,
        String orderedAt,
        String name,
        Long size,
        String sha256,
        String expiresAt,
        String content) {
    static OrderJson of(Job job) {
        var result = job.result();
        return new OrderJson(
                job.id(),
                job.order().wish(),
                job.state().key(),
                result.isPresent() ? 100 : job.amount().percent(),
                job.createdAt().toString(),
                result.map(file -> file.name().text()).orElse(null),
                result.map(Job.Result::size).orElse(null),
                result.map(file -> file.digest().hex()).orElse(null),
                result.map(file -> file.until().toString()).orElse(null),
                result.map(file -> address(job) + "/content").orElse(null));
    }

    /** Where a job stands. */
    static String address(Job job) {
        return "/api/v1/dossiers/" + job.order().subject() + "/exports/" + job.id();
    }
}
