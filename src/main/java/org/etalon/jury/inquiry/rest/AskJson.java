/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.inquiry.rest;

import org.etalon.jury.inquiry.InquiryWish;

/** What a juror asks. @param question absent for the dossier as a whole @param until an instant, or a date and time by the edition's clocks */
public record AskJson(String question, String words, String until) {
    InquiryWish wish() {
        return new InquiryWish(said(question), said(words), said(until));
    }

    private static String said(String text) {
        return text == null ? "" : text;
    }
}
