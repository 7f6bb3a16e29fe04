/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.review.page;

import java.util.HashMap;
import java.util.Map;
import org.etalon.jury.review.ReviewPart;
import org.etalon.jury.review.UnderReview;
import org.etalon.platform.text.CanonicalText;

/** A part of a review, as the page's script reads it. */
final class PartText {
    private PartText() {}

    /** What is said with {@code version}, {@code at} and, where it doesn't count yet, what it {@code lacks}. @param name of the part */
    static String of(UnderReview under, String name) {
        ReviewPart part = under.review().part(name);
        Map<String, Object> tree = new HashMap<>();
        part.tree().forEach((field, value) -> tree.put(field.toString(), value));
        tree.put("version", part.version());
        if (part.changedAt() != null) {
            tree.put("at", part.changedAt().toString());
        }
        under.lackOf(name).ifPresent(lack -> tree.put("lacks", lack.slug()));
        return CanonicalText.of(tree);
    }
}
