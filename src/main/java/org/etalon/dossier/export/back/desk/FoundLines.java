/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.back.desk;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.etalon.assessment.form.AnswerSentences;
import org.etalon.dossier.Given;
import org.etalon.dossier.export.back.Change;
import org.etalon.dossier.export.back.Difference;
import org.etalon.dossier.export.back.Findings;
import org.etalon.dossier.export.back.Where;
import org.etalon.dossier.page.Opened;
import org.etalon.dossier.page.past.GivenLines;
import org.etalon.dossier.page.past.GivenWords;

/** Puts what a file of answers changes into words. */
record FoundLines(Opened opened, Findings findings) {
    List<DifferenceLine> differences() {
        return findings.differences().stream().map(each -> line(each, null)).toList();
    }

    List<DifferenceLine> conflicts() {
        return findings.conflicts().stream()
                .map(each -> line(each.yours(), each.theirs().given()))
                .toList();
    }

    List<MistakeLine> mistakes() {
        var sentences = new AnswerSentences(opened.spoken());
        var index = opened.scoring().index();
        return findings.mistakes().stream()
                .map(each -> new MistakeLine(place(each.where()), sentences.sayOf(index, each.problem())))
                .toList();
    }

    /** The places about evidence, which change nothing. */
    String proofs() {
        return String.join(
                ", ",
                Stream.of(findings.proofs())
                        .flatMap(List::stream)
                        .map(Where::name)
                        .toList());
    }

    private DifferenceLine line(Difference difference, Given theirs) {
        String id = difference.spot().question().id();
        var words = new GivenWords(opened);
        GivenLines there = theirs == null ? null : words.lines(id, theirs);
        return new DifferenceLine(
                places(difference.places()),
                difference.spot().number() + " "
                        + opened.spoken()
                                .plain(difference.spot().question().wording().shortest()),
                opened.addresses().of(difference.spot().domain(), id),
                words.lines(id, difference.before()),
                words.lines(id, difference.after()),
                there,
                Change.json(difference));
    }

    /** Of one sheet, such as « Réponses, E12, H12 ». */
    private static String places(List<Where> all) {
        return Stream.concat(Stream.of(place(all.get(0))), all.stream().skip(1).map(Where::name))
                .collect(Collectors.joining(", "));
    }

    private static String place(Where where) {
        return where instanceof Where.Cell cell ? cell.place().sheet() + ", " + cell.name() : where.name();
    }
}
