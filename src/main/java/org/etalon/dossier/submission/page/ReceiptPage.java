/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.submission.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.etalon.dossier.page.DossierPage;
import org.etalon.dossier.page.LocalMoments;
import org.etalon.dossier.page.OpeningPage;
import org.etalon.dossier.submission.Submission;
import org.etalon.dossier.submission.manage.ReadSubmissions;
import org.etalon.membership.MemberAction;
import org.etalon.platform.text.Figures;

/** Behind submission/receipt.xhtml: what was handed in, when, and how anybody can make sure of it. */
@Named
@RequestScoped
public class ReceiptPage extends DossierPage {
    @Inject
    OpeningPage opening;

    @Inject
    ReadSubmissions readSubmissions;

    @Inject
    SubmissionLines submissionLines;

    @Inject
    LocalMoments localMoments;

    private Submission submission;
    private Map<UUID, String> names;
    private String standing;

    public void open() {
        opened = opening.open();
        submission = readSubmissions.get(opened.id(), OpeningPage.parameter("number"));
        standing = SubmissionLines.standing(
                submission, readSubmissions.list(opened.id()).get(0));
        names = submissionLines.names(
                Stream.of(submission.by(), submission.signed().person()),
                opened.spoken().locale());
    }

    public String getApi() {
        return "/api/v1/dossiers/" + opened.id() + "/submissions/" + submission.number();
    }

    /** Where all of it is to be had as an archive. */
    public String getArchive() {
        return "/api/v1/dossiers/" + opened.id() + "/export.zip?submission=" + submission.number();
    }

    public String getNumber() {
        return submission.number();
    }

    /** {@code counting}, {@code replaced} or {@code withdrawn}. */
    public String getStanding() {
        return standing;
    }

    /** Whether it has just been handed in. */
    public boolean isFresh() {
        return OpeningPage.parameter("done").equals("submitted") && standing.equals("counting");
    }

    /** Whether the reader can still amend it or take it back. */
    public boolean isReopening() {
        return standing.equals("counting")
                && opened.head().phase(opened.moments().atHand()).isTakingIn()
                && opened.head().powers().may(MemberAction.SUBMIT);
    }

    public String getWhen() {
        return localMoments.say(opened.head().collectivity(), opened.moments().dated(), submission.at());
    }

    public String getExact() {
        return submission.at().toString();
    }

    public String getWho() {
        return names.get(submission.by());
    }

    public String getSigner() {
        return names.get(submission.signed().person());
    }

    public String getSignedAt() {
        return opened.moments().dated().withPlace(submission.signed().at());
    }

    public int getLevel() {
        return submission.figures().level();
    }

    public int getLevels() {
        return opened.questionnaire().levels().size();
    }

    public String getScore() {
        return Figures.percent(submission.figures().global(), opened.spoken().locale());
    }

    public String getDigest() {
        return submission.digest().hex();
    }

    public String getClosing() {
        return localMoments.say(
                opened, opened.head().time().deadline(opened.moments().atHand()));
    }
}
