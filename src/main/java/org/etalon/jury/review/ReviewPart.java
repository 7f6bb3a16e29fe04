/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.review;

import java.time.Instant;
import java.util.Map;
import org.etalon.platform.text.JsonTree;

/**
 * One part of a review.
 *
 * @param name see {@link org.etalon.jury.review.said.PartName}
 * @param version raised by each change; 0 where nothing was ever said
 * @param content canonical JSON
 * @param changedAt null where nothing was ever said
 */
public record ReviewPart(String name, long version, String content, Instant changedAt) {
    private static final String NOTHING = "{}";

    /** Where nothing was said. */
    static ReviewPart nothing(String name) {
        return new ReviewPart(name, 0, NOTHING, null);
    }

    ReviewPart changed(String next, Instant at) {
        return new ReviewPart(name, version + 1, next, at);
    }

    /** The content as plain values. */
    public Map<?, ?> tree() {
        return (Map<?, ?>) JsonTree.read(content);
    }
}
