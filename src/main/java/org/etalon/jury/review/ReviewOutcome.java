/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.review;

/** What came of a change of one part. */
public sealed interface ReviewOutcome {
    /** It is kept. @param under the whole, this change in it */
    record Saved(UnderReview under, ReviewPart part) implements ReviewOutcome {}

    /** Another window of the same juror was first; nothing was changed. @param under the whole @param theirs what stands there now */
    record Stale(UnderReview under, ReviewPart theirs) implements ReviewOutcome {}
}
