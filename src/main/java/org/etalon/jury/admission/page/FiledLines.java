/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.admission.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.etalon.assessment.form.Spoken;
import org.etalon.core.questionnaire.Domain;
import org.etalon.core.scoring.Assessment.QuestionResult;
import org.etalon.dossier.correction.Correction;
import org.etalon.dossier.correction.Correction.Asked;
import org.etalon.dossier.page.Opened;
import org.etalon.dossier.page.QuestionTitles;
import org.etalon.dossier.page.past.GivenLines;
import org.etalon.dossier.page.past.GivenWords;
import org.etalon.dossier.submission.Gap;
import org.etalon.dossier.submission.filed.Differing;
import org.etalon.dossier.submission.filed.Piece;
import org.etalon.jury.admission.Examined;
import org.etalon.jury.admission.Examined.Compared;
import org.etalon.jury.admission.page.FiledLine.FiledDomain;

/** Puts a dossier that was handed in into lines. @param root the address of its resource */
record FiledLines(Examined examined, Spoken spoken, String root) {
    /** The questions that were asked, by domain. */
    List<FiledDomain> domains() {
        Map<String, String> lacks = examined.gaps().stream()
                .collect(Collectors.toMap(
                        Gap::id, gap -> "page.missing." + gap.kind().key()));
        return examined.scoring().questionnaire().domains().stream()
                .map(domain -> domain(domain, lacks))
                .filter(domain -> !domain.lines().isEmpty())
                .toList();
    }

    private FiledDomain domain(Domain domain, Map<String, String> lacks) {
        List<FiledLine> lines = examined.assessment().questions().stream()
                .filter(result -> result.place().domain().id().equals(domain.id()))
                .filter(Opened::isShown)
                .map(result -> line(result, lacks))
                .toList();
        return new FiledDomain(domain.id(), spoken.plain(domain.title()), lines);
    }

    private FiledLine line(QuestionResult result, Map<String, String> lacks) {
        String id = result.place().question().id();
        return new FiledLine(
                id,
                title(id),
                words().lines(id, examined.content().at(id)),
                proofs(examined.content().pieces().stream()
                        .filter(piece -> piece.questions().contains(id))),
                lacks.getOrDefault(id, ""));
    }

    /** With its number. */
    String title(String question) {
        return new QuestionTitles(examined.scoring().questionnaire(), spoken).of(question);
    }

    private GivenWords words() {
        return new GivenWords(examined.scoring(), spoken);
    }

    private List<ProofLine> proofs(Stream<Piece> pieces) {
        return pieces.map(piece -> ProofLine.of(piece, root)).toList();
    }

    /** What was asked for, in the order of the questions. */
    List<Asked> ordered(Correction correction) {
        return correction.questions().stream()
                .sorted(Comparator.comparing(asked -> examined.scoring().index().get(asked.question())))
                .toList();
    }

    /** Every question of which a correction was asked for, and every other that is another. */
    List<DifferingLine> differences(Compared compared) {
        List<DifferingLine> lines = new ArrayList<>();
        compared.differences().forEach(each -> lines.add(line(each, compared)));
        ordered(compared.correction()).stream()
                .filter(asked -> lines.stream().noneMatch(line -> line.id().equals(asked.question())))
                .forEach(asked -> lines.add(unchanged(asked)));
        return lines;
    }

    private DifferingLine line(Differing each, Compared compared) {
        GivenLines before = each.isGiven() ? words().lines(each.question(), each.before()) : null;
        return new DifferingLine(
                each.question(),
                title(each.question()),
                compared.correction().at(each.question()).map(Asked::words).orElse(""),
                before,
                words().lines(each.question(), each.after()),
                proofs(each.gone().stream()),
                proofs(each.come().stream()),
                proofs(each.changed().stream()),
                true);
    }

    private DifferingLine unchanged(Asked asked) {
        GivenLines now = words().lines(asked.question(), examined.content().at(asked.question()));
        return new DifferingLine(
                asked.question(),
                title(asked.question()),
                asked.words(),
                null,
                now,
                List.of(),
                List.of(),
                List.of(),
                false);
    }
}
