/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.inquiry.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.etalon.dossier.page.OpeningPage;
import org.etalon.jury.inquiry.InquiryWish;
import org.etalon.jury.inquiry.manage.AskCandidate;
import org.etalon.jury.inquiry.manage.WithdrawInquiry;
import org.etalon.jury.review.page.ReviewFrame;
import org.etalon.jury.review.page.ReviewOpening;
import org.etalon.platform.faces.Redirect;
import org.etalon.platform.faces.Visit;

/** What the forms of juries/inquiries.xhtml do, and what was written in them. */
@Named
@RequestScoped
public class AskingPage {
    /** Days that a candidate has where nothing else is said. */
    private static final int DAYS = 7;

    private static final LocalTime EVENING = LocalTime.of(18, 0);

    private static final Pattern WITHDRAW =
            Pattern.compile("withdraw [0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12} [0-9]{1,18}");

    @Inject
    AskCandidate askCandidate;

    @Inject
    WithdrawInquiry withdrawInquiry;

    @Inject
    ReviewFrame frame;

    @Inject
    Clock clock;

    /** Does what the button that was pressed says. */
    public void act() {
        String pressed = Visit.atHand().isSent() ? OpeningPage.parameter("act") : "";
        if (pressed.equals("ask")) {
            var wish = new InquiryWish(getQuestion(), getWords(), OpeningPage.parameter("until"));
            askCandidate.ask(ReviewOpening.id(), wish);
            back("asked");
        } else if (WITHDRAW.matcher(pressed).matches()) {
            String[] words = pressed.split(" ");
            withdrawInquiry.withdraw(ReviewOpening.id(), UUID.fromString(words[1]), there -> Long.toString(there)
                    .equals(words[2]));
            back("withdrawn");
        }
    }

    private static void back(String done) {
        Redirect.to("/jury/dossiers/" + ReviewOpening.id() + "/inquiries?done=" + done);
    }

    /** About what: as it was written, or else as the address says; empty for the dossier as a whole. */
    public String getQuestion() {
        return OpeningPage.parameter(Visit.atHand().isSent() ? "question" : "about");
    }

    public String getWords() {
        return OpeningPage.parameter("words");
    }

    /** By when, by the edition's clocks. */
    public String getUntil() {
        String written = OpeningPage.parameter("until");
        if (!written.isEmpty()) {
            return written;
        }
        var day =
                clock.instant().atZone(ZoneId.of(frame.getZone())).toLocalDate().plusDays(DAYS);
        return day.atTime(EVENING).toString();
    }

    /** What has just been done, as the key of a sentence; empty where nothing was. */
    public String getDone() {
        String done = OpeningPage.parameter("done");
        return List.of("asked", "withdrawn").contains(done) && !Visit.atHand().isSent() ? "done." + done : "";
    }
}
