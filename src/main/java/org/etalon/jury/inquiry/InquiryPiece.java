/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.inquiry;

import java.util.UUID;
import org.etalon.dossier.evidence.EvidenceContent;
import org.etalon.dossier.evidence.EvidenceItem;

/**
 * A piece of the candidate's library that goes with an answer.
 *
 * @param evidence its id
 * @param number of the version that it had then
 */
public record InquiryPiece(UUID evidence, int number, String title, EvidenceContent content) {
    static InquiryPiece of(EvidenceItem item) {
        return new InquiryPiece(
                item.id(),
                item.latest().number(),
                item.about().title(),
                item.latest().content());
    }

    /** Whether it is the same version of the same piece. */
    boolean isThat(InquiryPiece other) {
        return evidence.equals(other.evidence) && number == other.number;
    }
}
