/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.review.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.etalon.assessment.panel.LevelCard;
import org.etalon.assessment.panel.PanelWriter;
import org.etalon.dossier.page.OpeningPage;
import org.etalon.jury.review.manage.HandInReview;
import org.etalon.jury.review.said.PartName;
import org.etalon.platform.faces.Redirect;

/** Behind juries/review.xhtml: the domains of a dossier, what the juror comes to, and handing it in. */
@Named
@RequestScoped
public class ConcludingPage {
    @Inject
    ReviewOpening opening;

    @Inject
    HandInReview handInReview;

    /** One mention. @param proposed whether the questionnaire proposes it for what the juror comes to */
    public record MentionLine(String id, String title, boolean proposed) {}

    /** @throws org.etalon.core.problem.RefusedException as unknown, where it is not for the caller to read */
    public void open() {
        opened();
    }

    /** Read once, as soon as anything of the page is asked for: a form that comes back asks before the page is opened. */
    private OpenedReview opened() {
        return opening.open();
    }

    public void handIn() {
        handInReview.handIn(ReviewOpening.id());
        Redirect.to(opened().root() + "?done=handed-in");
    }

    public List<LevelCard> getLevels() {
        return new PanelWriter(opened().under().reviewed(), opened().addresses(), opened().spoken()).levels();
    }

    public List<MentionLine> getMentions() {
        var proposed = opened().under().reviewed().mentions();
        return opened().under().scoring().questionnaire().mentions().stream()
                .map(mention -> new MentionLine(
                        mention.id(), opened().spoken().plain(mention.title()), proposed.contains(mention)))
                .toList();
    }

    /** What is said of the whole, for the script. */
    public String getConclusion() {
        return PartText.of(opened().under(), PartName.CONCLUSION);
    }

    /** Whether it has just been handed in. */
    public boolean isDone() {
        return OpeningPage.parameter("done").equals("handed-in")
                && !opened().under().review().handedIn().isEmpty();
    }
}
