/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.admission.rest;

import java.util.List;
import java.util.stream.Stream;
import org.etalon.dossier.correction.Correction;
import org.etalon.jury.admission.decide.CorrectionWish;

/**
 * What is to be corrected at a question.
 *
 * @param until the first instant at which it is too late; sent, also a date and time by the edition's clocks
 */
public record AskedJson(String question, String words, String until) {
    static List<AskedJson> of(Correction correction) {
        return correction.questions().stream()
                .map(each -> new AskedJson(
                        each.question(), each.words(), each.until().toString()))
                .toList();
    }

    /** As they were sent; what is absent is empty. */
    static List<CorrectionWish> wishes(List<AskedJson> sent) {
        return Stream.ofNullable(sent)
                .flatMap(List::stream)
                .map(each -> each == null ? new AskedJson("", "", "") : each)
                .map(each -> new CorrectionWish(said(each.question()), said(each.words()), said(each.until())))
                .toList();
    }

    private static String said(String text) {
        return text == null ? "" : text;
    }
}
