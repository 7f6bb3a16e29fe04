/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.review.offline.returned;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.etalon.core.questionnaire.Questionnaire;
import org.etalon.core.questionnaire.Questionnaire.Mention;
import org.etalon.dossier.export.workbook.returned.CellReading;
import org.etalon.jury.review.offline.AnswerLabels;
import org.etalon.jury.review.offline.Columns;
import org.etalon.jury.review.offline.ConclusionSheet;
import org.etalon.jury.review.offline.ReviewWords;
import org.etalon.jury.review.said.PartName;
import org.etalon.platform.sheet.Place;

/** Reads what a juror comes to, as REST would send it. @param rows by their keys */
record ConclusionReading(SentReview sent, Questionnaire questionnaire, Map<String, Place> rows) {
    private static final List<String> LINES = List.of("strengths", "ways");

    SentPart read(Head head) {
        Map<String, Object> said = new HashMap<>();
        Map<String, Place> places = new HashMap<>();
        CellReading cells = head.cells("");
        for (String field : ConclusionSheet.TEXTS) {
            place(field).ifPresent(place -> {
                places.put(field, place);
                cells.text(sent.conclusion(), place).ifPresent(text -> said.put(field, kept(field, text)));
            });
        }
        place("level").ifPresent(place -> {
            places.put("level", place);
            level(cells, place).ifPresent(level -> said.put("level", BigDecimal.valueOf(level)));
        });
        List<Object> mentions = mentions(cells);
        if (!mentions.isEmpty()) {
            said.put("mentions", mentions);
        }
        return head.part(PartName.CONCLUSION, said, places, cells.mistakes());
    }

    private static Object kept(String field, String text) {
        return LINES.contains(field) ? AnswerLabels.lines(text) : text;
    }

    private Optional<Integer> level(CellReading cells, Place place) {
        Optional<String> text = cells.text(sent.conclusion(), place);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        int at = ReviewWords.find(sent.words().levels(questionnaire), text.get());
        return at < 0 ? cells.refuse(ReviewSheetProblem.SHEET_WORD, place) : Optional.of(at);
    }

    private List<Object> mentions(CellReading cells) {
        List<Object> chosen = new ArrayList<>();
        for (Mention mention : questionnaire.mentions()) {
            boolean proposed = place("mentions/" + mention.id())
                    .flatMap(place -> cells.truth(
                            sent.conclusion(), place, sent.words().yesAndNo(), ReviewSheetProblem.SHEET_WORD))
                    .orElse(false);
            if (proposed) {
                chosen.add(mention.id());
            }
        }
        return chosen;
    }

    private Optional<Place> place(String field) {
        return Optional.ofNullable(rows.get(ConclusionSheet.key(field))).map(place -> place.at(Columns.VALUE));
    }
}
