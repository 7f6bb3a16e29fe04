/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.review.offline;

import java.util.List;
import java.util.Locale;
import org.etalon.jury.review.UnderReview;
import org.etalon.platform.sheet.Sheet;
import org.etalon.platform.sheet.Workbook;

/** Puts the sheets of a review together. */
public final class ReviewWorkbook {
    private ReviewWorkbook() {}

    /** A juror's own review, with what was handed in beside it. */
    public static Workbook of(UnderReview under, Locale locale) {
        var words = ReviewWords.in(locale);
        var offered = new Offered(words);
        Sheet verdicts = new VerdictsSheet(under, words, offered).sheet();
        Sheet conclusion = new ConclusionSheet(under, words, offered).sheet();
        var properties = new Workbook.Properties(
                words.say("sheet.title", under.name()),
                words.wording().plain(under.scoring().questionnaire().title()),
                "Étalon",
                words.say("sheet.state"),
                locale,
                under.reader().desk().instant());
        return new Workbook(properties, List.of(verdicts, conclusion, offered.sheet()));
    }
}
