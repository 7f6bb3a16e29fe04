/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.review.offline.returned;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.etalon.core.questionnaire.Question;
import org.etalon.core.questionnaire.Questionnaire;
import org.etalon.dossier.export.back.Mistake;
import org.etalon.dossier.export.back.Where;
import org.etalon.jury.review.offline.Columns;
import org.etalon.jury.review.offline.ConclusionSheet;
import org.etalon.jury.review.said.PartName;
import org.etalon.platform.sheet.Place;
import org.etalon.platform.sheet.reading.FoundSheet;

/** Finds the rows of each part, wherever somebody moved them, and reads what they say. */
final class PartsReading {
    private final SentReview sent;
    private final Questionnaire questionnaire;
    private final List<Mistake> mistakes;

    /** @param mistakes takes what is wrong with the file, beside what is wrong with a single part */
    PartsReading(SentReview sent, Questionnaire questionnaire, List<Mistake> mistakes) {
        this.sent = sent;
        this.questionnaire = questionnaire;
        this.mistakes = mistakes;
    }

    /** Those that stand in it; of others nothing is said. */
    List<SentPart> read() {
        List<SentPart> parts = new ArrayList<>();
        rows(sent.verdicts(), "sheet.verdicts")
                .forEach((key, place) -> question(key, place).ifPresent(parts::add));
        Map<String, Place> others = rows(sent.conclusion(), "sheet.conclusion");
        others.forEach((key, place) -> opinion(key, place).ifPresent(parts::add));
        Place level = others.get(ConclusionSheet.key("level"));
        if (level != null) {
            parts.add(new ConclusionReading(sent, questionnaire, others).read(head(sent.conclusion(), level)));
        }
        return parts;
    }

    /** Where each key stands. */
    private Map<String, Place> rows(FoundSheet sheet, String name) {
        Map<String, Place> rows = new LinkedHashMap<>();
        for (int row : sheet.rows()) {
            String key =
                    row < Columns.HEADS ? "" : sheet.words(row, Columns.KEY).strip();
            var place = new Place(sent.words().say(name), row, Columns.NUMBER);
            if (!key.isEmpty() && rows.putIfAbsent(key, place) != null) {
                mistakes.add(Mistake.of(ReviewSheetProblem.SHEET_ROW_TWICE, new Where.Cell(place), ""));
            }
        }
        return rows;
    }

    private Optional<SentPart> question(String key, Place place) {
        Optional<Question> asked = PartName.find(key, questionnaire)
                .filter(name -> name.kind() == PartName.Kind.QUESTION)
                .flatMap(name -> questionnaire.questions().stream()
                        .filter(each -> each.id().equals(name.id()))
                        .findFirst());
        if (asked.isEmpty()) {
            return unknown(place);
        }
        return Optional.of(new VerdictReading(sent, asked.get()).read(head(sent.verdicts(), place), key));
    }

    private Optional<SentPart> opinion(String key, Place place) {
        Optional<PartName.Kind> kind = PartName.find(key.replaceFirst("^(conclusion)/.*", "$1"), questionnaire)
                .map(PartName::kind);
        if (kind.isEmpty() || kind.get() == PartName.Kind.QUESTION) {
            return unknown(place);
        }
        if (kind.get() == PartName.Kind.CONCLUSION) {
            return Optional.empty();
        }
        Head head = head(sent.conclusion(), place);
        Place value = place.at(Columns.VALUE);
        var cells = head.cells("");
        Map<String, Object> said = new HashMap<>();
        cells.text(sent.conclusion(), value).ifPresent(text -> said.put("opinion", text));
        return Optional.of(head.part(key, said, Map.of("opinion", value), cells.mistakes()));
    }

    private Optional<SentPart> unknown(Place place) {
        mistakes.add(Mistake.of(ReviewSheetProblem.SHEET_ROW, new Where.Cell(place), ""));
        return Optional.empty();
    }

    private static Head head(FoundSheet sheet, Place place) {
        String version = sheet.words(place.row(), Columns.VERSION).strip();
        return new Head(
                place,
                version.matches("[0-9]{1,18}") ? Optional.of(Long.parseLong(version)) : Optional.empty(),
                sheet.words(place.row(), Columns.MARK).strip());
    }
}
