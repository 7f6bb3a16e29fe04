/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.submission.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.etalon.dossier.page.LocalMoments;
import org.etalon.dossier.page.MissingLine;
import org.etalon.dossier.page.MissingLines;
import org.etalon.dossier.page.Opened;
import org.etalon.dossier.page.OpeningPage;
import org.etalon.dossier.submission.Readiness;
import org.etalon.dossier.submission.SignOff;
import org.etalon.dossier.submission.manage.ReviewDossier;
import org.etalon.membership.MemberAction;
import org.etalon.platform.faces.Visit;
import org.etalon.platform.security.Caller;

/** Behind submission/review.xhtml: what is missing first, then who must sign, then everything that is handed in. */
@Named
@RequestScoped
public class ReviewPage {
    @Inject
    OpeningPage opening;

    @Inject
    ReviewDossier reviewDossier;

    @Inject
    SubmissionLines submissionLines;

    @Inject
    LocalMoments localMoments;

    @Inject
    Caller caller;

    private Opened opened;
    private Readiness readiness;
    private List<SubmissionLine> submissions;

    /** Forms are read before the page is opened. */
    public void open() {
        if (opened == null) {
            opened = opening.open();
            readiness = reviewDossier.review(opened.id());
            submissions = submissionLines.list(opened);
        }
    }

    private Opened opened() {
        open();
        return opened;
    }

    public String getId() {
        return opened().id().toString();
    }

    public String getPerson() {
        return caller.person().person().toString();
    }

    public String getRoot() {
        return opened().root();
    }

    public String getName() {
        return opened().name();
    }

    public String getTitle() {
        return opened().title();
    }

    public String getCode() {
        return opened().head().collectivity();
    }

    /** Until when it may be handed in, by the edition's clocks and one's own. */
    public String getClosing() {
        Instant closing = opened().head().time().closesAt();
        return localMoments.say(
                opened(), isCorrecting() ? opened.head().correctableUntil().orElse(closing) : closing);
    }

    /** Minutes after it. */
    public int getGrace() {
        return isCorrecting() ? 0 : opened().head().time().graceMinutes();
    }

    public List<MissingLine> getMissing() {
        return new MissingLines(opened()).list();
    }

    /** How many answers keep it from being handed in. */
    public long getHindering() {
        open();
        return readiness.gaps().stream().filter(gap -> gap.kind().isHindering()).count();
    }

    /** What keeps it from being handed in: {@code answers}, {@code signature} or {@code both}. */
    public String getLacking() {
        if (getHindering() == 0) {
            return "signature";
        }
        return getSigned().equals("signed") ? "answers" : "both";
    }

    public boolean isTakingIn() {
        return opened().head().phase(opened.moments().atHand()).isTakingIn() || isCorrecting();
    }

    /** Whether it is a correction that is handed in. */
    public boolean isCorrecting() {
        return opened().isCorrecting();
    }

    public boolean isDraft() {
        return opened().head().status().isOpen() || isCorrecting();
    }

    /** {@code signed}, {@code void} or {@code unsigned}. */
    public String getSigned() {
        open();
        if (readiness.isSigned()) {
            return "signed";
        }
        return readiness.signed().isPresent() ? "void" : "unsigned";
    }

    /** Who signed last. */
    public String getSigner() {
        open();
        var names = submissionLines.names(
                readiness.signed().map(SignOff::person).stream(),
                opened.spoken().locale());
        return names.values().stream().findFirst().orElse("");
    }

    public String getSignedAt() {
        open();
        return readiness
                .signed()
                .map(each -> opened.moments().withPlace(each.at()))
                .orElse("");
    }

    /** What would be signed. */
    public String getState() {
        open();
        return readiness.state().digest().hex();
    }

    public boolean isSignable() {
        return isTakingIn() && isDraft() && !readiness.isSigned() && may(MemberAction.SIGN_OFF);
    }

    public boolean isSubmitter() {
        return isTakingIn() && may(MemberAction.SUBMIT);
    }

    private boolean may(MemberAction action) {
        return opened().head().powers().may(action);
    }

    public boolean isReady() {
        return isTakingIn() && isDraft() && readiness.problems().isEmpty();
    }

    /** What counts at the closing time; null where nothing does. */
    public String getCounting() {
        open();
        return readiness.counting().map(each -> each.number()).orElse(null);
    }

    /**
     * What is about to be done, once more asked: {@code submit}, {@code amend}, {@code withdraw}, or empty. What a form sends is for the use
     * case to judge, which says why where it has become impossible meanwhile.
     */
    public String getConfirming() {
        String asked = OpeningPage.parameter("confirm");
        if (Stream.of("submit", "amend", "withdraw").noneMatch(asked::equals)) {
            return "";
        }
        boolean judging = FacesContext.getCurrentInstance().getCurrentPhaseId() != PhaseId.RENDER_RESPONSE;
        return judging && Visit.atHand().isSent() || isPossible(asked) ? asked : "";
    }

    private boolean isPossible(String asked) {
        return isSubmitter()
                && (asked.equals("submit")
                        ? isReady()
                        : !isCorrecting() && getCounting() != null && (asked.equals("withdraw") || !isDraft()));
    }

    /** What was done: {@code signed}, {@code amended}, {@code withdrawn}, or empty. */
    public String getDone() {
        String done = OpeningPage.parameter("done");
        return Stream.of("signed", "amended", "withdrawn").anyMatch(done::equals) ? done : "";
    }

    public List<ReviewDomain> getDomains() {
        return ReviewDomain.list(opened());
    }

    public List<SubmissionLine> getSubmissions() {
        open();
        return submissions;
    }

    public String getLevel() {
        return opened().panel().levelSaid();
    }

    /** How many of the questions {@link #getAsked asked} have an answer. */
    public int getAnswered() {
        return opened().assessment().progress().answered();
    }

    public int getAsked() {
        return opened().assessment().progress().asked();
    }

    public String getScore() {
        return opened().panel().score();
    }
}
