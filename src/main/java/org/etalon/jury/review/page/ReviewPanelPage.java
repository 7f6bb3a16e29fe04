/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.review.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.etalon.dossier.page.OpeningPage;
import org.etalon.jury.review.manage.WatchReview;
import org.etalon.platform.faces.Visit;
import org.etalon.platform.security.Caller;

/**
 * Behind juries/reviewpanel.xhtml: what a page of a review shows anew after something was saved, here or in another window. It is asked
 * for every few seconds, and answers in a line where nothing changed (304).
 */
@Named
@RequestScoped
public class ReviewPanelPage {
    @Inject
    WatchReview watchReview;

    @Inject
    ReviewOpening opening;

    @Inject
    Caller caller;

    private OpenedReview opened;

    /** One part. @param kept for the script */
    public record PartLine(String part, String kept) {}

    /** Where nothing changed, nothing else is read. */
    public void open() {
        String tag = "\"" + watchReview.watch(ReviewOpening.id()) + "." + OpeningPage.locale() + "."
                + caller.person().person() + "\"";
        Visit visit = Visit.atHand();
        visit.response().setHeader("ETag", tag);
        if (tag.equals(visit.request().getHeader("If-None-Match"))) {
            visit.response().setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            FacesContext.getCurrentInstance().responseComplete();
            return;
        }
        opened = opening.open();
    }

    /** The domain at hand; empty where it is the whole. */
    public String getAt() {
        return OpeningPage.parameter("at");
    }

    /** All that anything was said in. */
    public List<PartLine> getParts() {
        return opened.under().review().parts().values().stream()
                .map(part -> new PartLine(part.name(), PartText.of(opened.under(), part.name())))
                .toList();
    }
}
