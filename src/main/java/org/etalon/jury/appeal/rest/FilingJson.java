/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.appeal.rest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.etalon.jury.appeal.Appeal;
import org.etalon.jury.appeal.AppealWish;

/** What a candidate appeals with. @param questions may be absent */
public record FilingJson(String reasons, List<PointJson> questions) {
    /** What is held against what was found at a question. @param question its id */
    public record PointJson(String question, String words) {
        static List<PointJson> list(Appeal appeal) {
            return appeal.points().stream()
                    .map(each -> new PointJson(each.question(), each.words()))
                    .toList();
        }
    }

    AppealWish wish() {
        Map<String, String> points = new LinkedHashMap<>();
        if (questions != null) {
            questions.stream()
                    .filter(Objects::nonNull)
                    .forEach(each -> points.put(said(each.question()), said(each.words())));
        }
        return new AppealWish(said(reasons), points);
    }

    private static String said(String text) {
        return text == null ? "" : text;
    }
}
