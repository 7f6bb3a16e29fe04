/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.inquiry.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.etalon.dossier.evidence.EvidenceItem;
import org.etalon.dossier.evidence.manage.ListEvidence;
import org.etalon.dossier.page.OpeningPage;
import org.etalon.jury.inquiry.Inquiry;
import org.etalon.jury.inquiry.InquiryPiece;
import org.etalon.jury.inquiry.rest.ReplyJson;
import org.etalon.platform.faces.Visit;

/** The pieces of the library beside the answers of juries/owninquiries.xhtml. */
@Named
@RequestScoped
public class OwnPiecesPage {
    private static final String FIELD = "evidence-";

    @Inject
    ListEvidence listEvidence;

    private List<EvidenceItem> items;

    /** A piece that can go with an answer. @param about its file's name, or its address */
    public record Choice(UUID id, String title, String about, boolean chosen) {}

    /** What was ticked; what is no id is nobody's. */
    static Set<UUID> sent(UUID inquiry) {
        String[] sent = Visit.atHand().request().getParameterValues(FIELD + inquiry);
        return sent == null
                ? Set.of()
                : Stream.of(sent)
                        .map(each -> ReplyJson.id(FIELD + inquiry, each))
                        .collect(Collectors.toSet());
    }

    /** Whether other pieces were ticked than go with the answer. */
    boolean isOther(UUID inquiry, List<Inquiry> inquiries) {
        return !sent(inquiry).equals(standing(inquiry, inquiries));
    }

    List<Choice> choices(UUID inquiry, List<Inquiry> inquiries) {
        if (items == null) {
            items = listEvidence.list(OpeningPage.id()).items();
        }
        Set<UUID> chosen = Visit.atHand().isSent() ? sent(inquiry) : standing(inquiry, inquiries);
        return items.stream()
                .map(each -> new Choice(each.id(), each.about().title(), about(each), chosen.contains(each.id())))
                .toList();
    }

    private static String about(EvidenceItem item) {
        var content = item.latest().content();
        return content.isFile() ? content.name().text() : content.url();
    }

    private static Set<UUID> standing(UUID inquiry, List<Inquiry> inquiries) {
        return inquiries.stream()
                .filter(each -> each.id().equals(inquiry))
                .flatMap(each -> each.reply().stream())
                .flatMap(reply -> reply.pieces().stream())
                .map(InquiryPiece::evidence)
                .collect(Collectors.toSet());
    }
}
