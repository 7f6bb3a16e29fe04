/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.job;

import java.util.UUID;

/**
 * What was ordered as it is told; what isn't there is left out.
 *
 * @param wish what was asked for, as its kind tells it; may be empty
 * @param percent 0 to 100
 * @param orderedAt an instant in UTC
 * @param name of the file, once it is there
 * @param size in bytes
 * @param expiresAt an instant in UTC
 * @param content where it is fetched
 */
public record JobJson(
        UUID id,
        String wish,
        String language,
        String state,
        int percent,
        String orderedAt,
        String name,
        Long size,
        String sha256,
        String expiresAt,
        String content) {
    /** @param address where it is watched; its file is fetched below it */
    public static JobJson of(Job job, String wish, String address) {
        var result = job.result();
        return new JobJson(
                job.id(),
                wish,
                job.order().language(),
                job.state().key(),
                job.percent(),
                job.createdAt().toString(),
                result.map(file -> file.name().text()).orElse(null),
                result.map(Job.Result::size).orElse(null),
                result.map(file -> file.digest().hex()).orElse(null),
                result.map(file -> file.until().toString()).orElse(null),
                result.map(file -> address + "/content").orElse(null));
    }
}
