/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.submission.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Optional;
import org.etalon.dossier.page.Opened;
import org.etalon.dossier.page.OpeningPage;
import org.etalon.dossier.submission.Submission;
import org.etalon.dossier.submission.manage.ReadSubmissions;
import org.etalon.membership.MemberAction;
import org.etalon.membership.Powers;
import org.etalon.platform.text.Texts;

/** Behind WEB-INF/submission/stage.xhtml, which stands on each page of a dossier. */
@Named
@RequestScoped
public class StagePage {
    @Inject
    OpeningPage opening;

    @Inject
    ReadSubmissions readSubmissions;

    private Opened opened;
    private Optional<Submission> counting;
    private Stage stage;

    private void open() {
        if (opened == null) {
            opened = opening.open();
            counting = readSubmissions.findCounting(opened.id());
            stage = Stage.of(opened.head(), counting, opened.moments().atHand());
        }
    }

    /** The name of the stage, such as {@code draft}. */
    public String getKey() {
        open();
        return stage.key();
    }

    /** Whether the edition's results are public. */
    public boolean isPublished() {
        open();
        return opened.edition().time().isPublic(opened.moments().atHand());
    }

    public boolean isDraft() {
        open();
        return stage.isDraft();
    }

    public String getSaid() {
        open();
        boolean over = stage == Stage.FILED && isPublished();
        return Texts.of("submission", opened.spoken().locale())
                .say(
                        over ? "page.stage.published" : "page.stage." + stage.key(),
                        counting.map(Submission::number).orElse(""),
                        counting.map(last -> opened.moments().of(last.at())).orElse(""),
                        opened.moments().withPlace(deadline()));
    }

    private Instant deadline() {
        return opened.head()
                .correctableUntil()
                .filter(until -> stage == Stage.CORRECTION)
                .orElse(opened.head().time().deadline(opened.moments().atHand()));
    }

    /** The name of the way there: who may not hand it in is not sent to do so. */
    public String getLink() {
        open();
        boolean handing = stage == Stage.DRAFT || stage == Stage.AMENDED || stage == Stage.CORRECTION;
        Powers powers = opened.head().powers();
        if (!handing || powers.may(MemberAction.SUBMIT)) {
            return stage.key();
        }
        return powers.may(MemberAction.SIGN_OFF) ? "sign" : "read";
    }

    /** What the reader can do on the page of review, by the name of the way there. */
    public String getTask() {
        open();
        if (stage == Stage.SUBMITTED) {
            return opened.head().powers().may(MemberAction.SUBMIT) ? "reopen" : "read";
        }
        return stage == Stage.FILED ? "read" : getLink();
    }

    /** Where there is more of it: the receipt, or the way to it. */
    public String getHref() {
        open();
        return counting.isPresent() && stage != Stage.AMENDED && stage != Stage.CORRECTION
                ? opened.root() + "/submissions/" + counting.get().number()
                : opened.root() + "/review";
    }
}
