/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.inquiry.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.etalon.core.questionnaire.Domain;
import org.etalon.core.questionnaire.Question;
import org.etalon.dossier.page.OpeningPage;
import org.etalon.jury.inquiry.Inquiry;
import org.etalon.jury.inquiry.Inquiry.Reply;
import org.etalon.jury.inquiry.InquiryDesk;
import org.etalon.jury.inquiry.InquiryState;
import org.etalon.jury.inquiry.manage.ListInquiries;
import org.etalon.jury.inquiry.manage.ListInquiries.Listed;
import org.etalon.jury.review.page.OpenedReview;
import org.etalon.jury.review.page.ReviewOpening;
import org.etalon.platform.text.Texts;

/** Behind juries/inquiries.xhtml, and beside each question that a juror reads: what the candidate is asked, and what they answered. */
@Named
@RequestScoped
public class InquiriesPage {
    @Inject
    ReviewOpening opening;

    @Inject
    ListInquiries listInquiries;

    private Listed listed;
    private List<InquiryLine> lines;

    /** A question that can be asked about. */
    public record Choice(String id, String title) {}

    /** The questions of a domain. */
    public record Group(String title, List<Choice> choices) {}

    /** @throws org.etalon.core.problem.RefusedException as unknown, where the dossier is not for the caller to read */
    public void open() {
        if (listed == null) {
            listed = listInquiries.list(ReviewOpening.id(), OpeningPage.locale());
            lines = listed.inquiries().stream().map(this::line).toList();
        }
    }

    private InquiryLine line(Inquiry inquiry) {
        OpenedReview opened = opening.open();
        InquiryState state = inquiry.state(listed.reader().desk().instant(), !isOpen());
        return new InquiryLine(
                inquiry.id(),
                inquiry.version(),
                inquiry.question().orElse(""),
                inquiry.question().map(opened::question).orElseGet(() -> say("whole")),
                inquiry.question().map(opened::address).orElse(""),
                inquiry.words(),
                state.key(),
                say(
                        "asked.by",
                        opened.moments().of(inquiry.askedAt()),
                        listed.names().get(inquiry.askedBy())),
                opened.moments().withPlace(inquiry.until()),
                inquiry.reply().map(Reply::words).orElse(""),
                inquiry.reply().map(reply -> opened.moments().of(reply.at())).orElse(""),
                pieces(inquiry),
                !isOpen() || !inquiry.isOpen(listed.reader().desk().instant()),
                state == InquiryState.AWAITED && isOpen() && new InquiryDesk(listed.reader()).mayWithdraw(inquiry));
    }

    private static List<PieceLine> pieces(Inquiry inquiry) {
        String all = "/api/v1/jury/dossiers/" + inquiry.dossier() + "/inquiries/" + inquiry.id() + "/evidence/";
        return inquiry.reply().stream()
                .flatMap(reply -> reply.pieces().stream())
                .map(piece -> PieceLine.of(piece, all + piece.evidence() + "/content"))
                .toList();
    }

    private static String say(String key, Object... gaps) {
        return Texts.of("inquiry", OpeningPage.locale()).say(key, gaps);
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

    /** Those about a question. */
    public List<InquiryLine> at(String question) {
        return getLines().stream()
                .filter(each -> each.question().equals(question))
                .toList();
    }

    /** Whether the jury is still at work. */
    public boolean isOpen() {
        open();
        return listed.reader().isInSession();
    }

    /** What can be asked about, but for the dossier as a whole. */
    public List<Group> getGroups() {
        OpenedReview opened = opening.open();
        return opened.under().scoring().questionnaire().domains().stream()
                .map(domain -> new Group(
                        opened.domain(domain.id()), choices(opened, domain).collect(Collectors.toList())))
                .filter(group -> !group.choices().isEmpty())
                .toList();
    }

    private static Stream<Choice> choices(OpenedReview opened, Domain domain) {
        var index = opened.under().scoring().index();
        return domain.questions().stream()
                .map(Question::id)
                .filter(id -> opened.isShown(index.get(id)))
                .map(id -> new Choice(id, opened.question(id)));
    }
}
