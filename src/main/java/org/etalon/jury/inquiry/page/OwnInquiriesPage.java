/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.inquiry.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import org.etalon.dossier.page.Opened;
import org.etalon.dossier.page.OpeningPage;
import org.etalon.dossier.page.QuestionTitles;
import org.etalon.edition.EditionStage;
import org.etalon.jury.inquiry.Inquiry;
import org.etalon.jury.inquiry.Inquiry.Reply;
import org.etalon.jury.inquiry.InquiryState;
import org.etalon.jury.inquiry.ReplyWish;
import org.etalon.jury.inquiry.manage.AnswerInquiry;
import org.etalon.jury.inquiry.manage.ReadInquiries;
import org.etalon.jury.inquiry.manage.ReadInquiries.Own;
import org.etalon.platform.faces.Redirect;
import org.etalon.platform.faces.Visit;
import org.etalon.platform.text.Texts;

/** Behind juries/owninquiries.xhtml, and on the overview of a dossier: what the jury asks its collectivité. */
@Named
@RequestScoped
public class OwnInquiriesPage {
    @Inject
    OpeningPage opening;

    @Inject
    ReadInquiries readInquiries;

    @Inject
    AnswerInquiry answerInquiry;

    @Inject
    OwnPiecesPage library;

    private Opened opened;
    private List<Inquiry> inquiries;
    private List<InquiryLine> lines;

    /** While the edition takes dossiers in, no jury asks. @throws org.etalon.core.problem.RefusedException as unknown, where it is not to be read */
    public void open() {
        if (opened == null) {
            opened = opening.open();
            if (opened.head().phase(opened.moments().atHand()).isTakingIn()) {
                inquiries = List.of();
                lines = List.of();
            } else {
                Own own = readInquiries.read(opened.id(), OpeningPage.locale());
                inquiries = own.inquiries();
                lines = inquiries.stream().map(each -> line(each, own)).toList();
            }
        }
    }

    private InquiryLine line(Inquiry inquiry, Own own) {
        Instant now = opened.moments().atHand();
        return new InquiryLine(
                inquiry.id(),
                inquiry.version(),
                inquiry.question().orElse(""),
                inquiry.question()
                        .map(id -> new QuestionTitles(opened.questionnaire(), opened.spoken()).of(id))
                        .orElseGet(() -> say("whole")),
                inquiry.question().map(this::address).orElse(""),
                inquiry.words(),
                inquiry.state(now, !own.desk().isTakingIn()).key(),
                say("asked", opened.moments().of(inquiry.askedAt())),
                opened.moments().withPlace(inquiry.until()),
                inquiry.reply().map(Reply::words).orElse(""),
                inquiry.reply()
                        .map(reply -> say(
                                "answered.by",
                                opened.moments().of(reply.at()),
                                own.names().get(reply.by())))
                        .orElse(""),
                pieces(inquiry),
                !own.desk().isOpen(inquiry),
                own.desk().isOpen(inquiry) && own.desk().mayAnswer(inquiry));
    }

    private List<PieceLine> pieces(Inquiry inquiry) {
        return inquiry.reply().stream()
                .flatMap(reply -> reply.pieces().stream())
                .map(piece -> PieceLine.of(piece, opened.root() + "/evidence/" + piece.evidence()))
                .toList();
    }

    private String address(String question) {
        var place = opened.assessment()
                .questions()
                .get(opened.scoring().index().get(question))
                .place();
        return opened.addresses().of(place.domain(), question);
    }

    private static String say(String key, Object... gaps) {
        return Texts.of("inquiry", OpeningPage.locale()).say(key, gaps);
    }

    /** Keeps all that was written and is another answer, each from the version that was seen. */
    public void answer() {
        if (!Visit.atHand().isSent()) {
            return;
        }
        List<ReplyWish> wishes = getLines().stream()
                .filter(line -> !OpeningPage.parameter("version-" + line.id()).isEmpty())
                .filter(line -> isWritten(line) || isEmptied(line) || library.isOther(line.id(), inquiries))
                .map(OwnInquiriesPage::wish)
                .toList();
        answerInquiry.answer(OpeningPage.id(), wishes);
        Redirect.to("/dossiers/" + OpeningPage.id() + "/inquiries?done=" + (wishes.isEmpty() ? "same" : "answered"));
    }

    private static ReplyWish wish(InquiryLine line) {
        String seen = OpeningPage.parameter("version-" + line.id());
        return new ReplyWish(
                line.id(), OpeningPage.parameter(line.field()), OwnPiecesPage.sent(line.id()), there -> Long.toString(
                                there)
                        .equals(seen));
    }

    private static boolean isEmptied(InquiryLine line) {
        return OpeningPage.parameter(line.field()).isBlank() && !line.answer().isEmpty();
    }

    /** Whether anything can be answered. */
    public boolean isOpen() {
        return getLines().stream().anyMatch(InquiryLine::open);
    }

    /** What was written in the field of an answer, or else the answer that stands. */
    public String written(InquiryLine line) {
        return isWritten(line) ? OpeningPage.parameter(line.field()) : line.answer();
    }

    /** Whether something else was written than what stands. */
    public boolean isWritten(InquiryLine line) {
        String written =
                OpeningPage.parameter(line.field()).replace("\r\n", "\n").strip();
        return !written.isEmpty() && !written.equals(line.answer());
    }

    /** Why nothing can be changed, as the key of a sentence. */
    public String why(InquiryLine line) {
        return line.shut(opened.edition().time().stage().compareTo(EditionStage.DECIDED) >= 0);
    }

    /** All of them, the oldest first. */
    public List<InquiryLine> getLines() {
        open();
        return lines;
    }

    /** How many stand; the jury took the others back. */
    public long getStanding() {
        return InquiryLine.standing(getLines());
    }

    /** How many wait for an answer. */
    public long getAwaited() {
        return getLines().stream()
                .filter(each -> each.state().equals(InquiryState.AWAITED.key()))
                .count();
    }

    /** The first time by which one of them is to be answered; empty where none waits. */
    public String getNext() {
        open();
        Instant now = opened.moments().atHand();
        return inquiries.stream()
                .filter(each -> each.state(now) == InquiryState.AWAITED)
                .map(Inquiry::until)
                .min(Instant::compareTo)
                .map(opened.moments()::withPlace)
                .orElse("");
    }

    /** The pieces that can go with an answer, ticked where they do, or were ticked. */
    public List<OwnPiecesPage.Choice> choices(InquiryLine line) {
        return library.choices(line.id(), inquiries);
    }

    /** Whether any piece is ticked. */
    public boolean isAttaching(InquiryLine line) {
        return choices(line).stream().anyMatch(OwnPiecesPage.Choice::chosen);
    }

    public Opened getOpened() {
        open();
        return opened;
    }

    /** What was just done, as the key of a sentence; empty where nothing was. */
    public String getDone() {
        String done = OpeningPage.parameter("done");
        boolean known = List.of("answered", "same").contains(done);
        return known && !Visit.atHand().isSent() ? "done." + done : "";
    }
}
