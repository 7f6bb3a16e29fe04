/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.review.offline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.etalon.platform.sheet.Area;
import org.etalon.platform.sheet.Cell;
import org.etalon.platform.sheet.Column;
import org.etalon.platform.sheet.Place;
import org.etalon.platform.sheet.Row;
import org.etalon.platform.sheet.Sheet;
import org.etalon.platform.sheet.Style;

/** The lists of words that cells offer, one below the other on a sheet of their own. */
final class Offered {
    private static final int WIDTH = 90;

    private final ReviewWords words;
    private final Map<List<String>, Area> areas = new LinkedHashMap<>();
    private final List<Row> rows = new ArrayList<>();

    Offered(ReviewWords words) {
        this.words = words;
        rows.add(Row.of(Cell.text(name(), Style.TITLE)));
        rows.add(Row.of(Cell.text(words.say("sheet.choices.about"), Style.LINE)));
    }

    private String name() {
        return words.say("sheet.choices");
    }

    /** A cell in which one of these is chosen. */
    Cell chosen(String text, List<String> among) {
        return new Cell.Chosen(Cell.text(text, Style.OPEN_WORDS), area(among));
    }

    /** Where these stand. */
    Area area(List<String> texts) {
        return areas.computeIfAbsent(texts, this::add);
    }

    private Area add(List<String> texts) {
        var area = new Area(new Place(name(), rows.size(), 0), texts.size());
        texts.forEach(text -> rows.add(Row.of(Cell.text(text, Style.WORDS))));
        return area;
    }

    Sheet sheet() {
        return new Sheet(name(), words.say("sheet.choices.about"), List.of(Column.of(WIDTH)), rows, 0, -1, false);
    }
}
