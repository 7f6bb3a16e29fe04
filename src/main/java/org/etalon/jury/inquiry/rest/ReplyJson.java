/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.inquiry.rest;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongPredicate;
import java.util.stream.Collectors;
import org.etalon.jury.inquiry.InquiryProblem;
import org.etalon.jury.inquiry.ReplyWish;

/** What a candidate answers. @param evidence ids of pieces of the library that go with it; none where absent */
public record ReplyJson(String answer, List<String> evidence) {
    private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    ReplyWish wish(UUID inquiry, LongPredicate started) {
        Set<UUID> pieces = evidence == null
                ? Set.of()
                : evidence.stream().map(each -> id("evidence-" + inquiry, each)).collect(Collectors.toSet());
        return new ReplyWish(inquiry, answer == null ? "" : answer, pieces, started);
    }

    /** @throws org.etalon.core.problem.RefusedException where it is none */
    public static UUID id(String place, String text) {
        if (text == null || !text.matches(ID)) {
            throw InquiryProblem.INQUIRY_EVIDENCE_UNKNOWN.refusal(place);
        }
        return UUID.fromString(text);
    }
}
