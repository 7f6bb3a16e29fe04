/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.review.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.UUID;
import org.etalon.assessment.form.Spoken;
import org.etalon.dossier.page.Moments;
import org.etalon.dossier.page.OpeningPage;
import org.etalon.jury.review.UnderReview;
import org.etalon.jury.review.manage.ReadReview;

/** Opens the dossier that a page's address names, once for all parts of the page. */
@RequestScoped
public class ReviewOpening {
    @Inject
    ReadReview readReview;

    private OpenedReview opened;

    /** @throws org.etalon.core.problem.RefusedException as unknown, where it is not for the caller to read */
    public OpenedReview open() {
        if (opened == null) {
            opened = of(readReview.read(id()));
        }
        return opened;
    }

    /** The dossier that the address names. @throws org.etalon.core.problem.RefusedException as unknown, where it is no id */
    public static UUID id() {
        return OpeningPage.id();
    }

    /** The same that was read elsewhere. */
    public static OpenedReview of(UnderReview under) {
        Locale locale = OpeningPage.locale();
        var desk = under.reader().desk();
        return new OpenedReview(under, new Moments(desk.edition().zone(), locale, desk.instant()), Spoken.in(locale));
    }
}
