/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.decision;

import java.util.List;
import java.util.UUID;
import org.etalon.core.review.Reading;
import org.etalon.jury.review.Review;
import org.etalon.jury.review.UnderReview;

/**
 * One reading that was handed in, as it lies before the jury.
 *
 * @param mentions ids of the questionnaire's that it proposes, in its order
 */
public record Opinion(Reading reading, List<String> mentions) {
    public Opinion {
        mentions = List.copyOf(mentions);
    }

    /** @param under the dossier of which the review is */
    public static Opinion of(UnderReview under, Review handedIn) {
        return new Opinion(under.reading(handedIn), handedIn.conclusion().mentions());
    }

    public UUID juror() {
        return reading.reader();
    }

    /** The level that the juror proposes, 0 for none. */
    public int level() {
        return reading.level();
    }

    /** The level that the answers come to with the juror's verdicts. */
    public int computed() {
        return reading.assessment().score().level();
    }

    /** The score, likewise, in hundredths of a percent. */
    public int global() {
        return reading.assessment().score().global();
    }
}
