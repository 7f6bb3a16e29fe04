/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.workbook.part;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.etalon.core.questionnaire.Stratum;
import org.etalon.dossier.export.workbook.plan.Subject;
import org.etalon.dossier.export.workbook.plan.Tab;
import org.etalon.dossier.export.workbook.plan.Wording;
import org.etalon.platform.sheet.Cell;
import org.etalon.platform.sheet.Column;
import org.etalon.platform.sheet.Row;
import org.etalon.platform.sheet.Sheet;
import org.etalon.platform.sheet.Style;
import org.etalon.platform.text.Days;
import org.etalon.platform.text.Figures;

/** What the workbook is, what may be changed in it, and what each sheet holds. */
public final class ReadMeSheet {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
    private static final String PARTED = "\\|";

    private final Subject subject;
    private final Wording words;

    public ReadMeSheet(Subject subject, Wording words) {
        this.subject = subject;
        this.words = words;
    }

    /** @param sheets the others, in order */
    public Sheet sheet(List<Tab> sheets) {
        List<Row> rows = new ArrayList<>();
        Optional<Subject.Origin> origin = subject.origin();
        rows.add(Row.of(Cell.text(origin.map(Subject.Origin::name).orElse(words.say("blank")), Style.TITLE)));
        rows.add(Row.of(Cell.text(subject.title(), Style.LEAD)));
        rows.add(Row.of(Cell.text(state(), Style.ALERT_LINE)));
        rows.add(Row.of());
        facts(rows);
        chapter(rows, "readme.what", origin.isPresent() ? "readme.what.dossier" : "readme.what.blank");
        chapter(rows, "readme.fill", isSubmitted() ? "readme.fill.submitted" : "readme.fill.text");
        chapter(rows, "readme.figures", "readme.figures.text");
        chapter(rows, "readme.sheets", "");
        for (Tab tab : sheets) {
            rows.add(Row.of(Cell.text(tab.name(words), Style.SECTION), Cell.text(tab.about(words), Style.WORDS)));
        }
        return new Sheet(
                Tab.README.name(words),
                Tab.README.about(words),
                List.of(Column.of(50), Column.of(130)),
                rows,
                0,
                -1,
                false);
    }

    private boolean isSubmitted() {
        return subject.origin()
                .filter(origin -> !origin.stand().number().isEmpty())
                .isPresent();
    }

    private String state() {
        return subject.origin()
                .map(origin -> words.say(isSubmitted() ? "readme.submitted" : "readme.draft"))
                .orElse(words.say("readme.blank"));
    }

    private void facts(List<Row> rows) {
        var facts = subject.sheet().facts();
        subject.origin()
                .ifPresent(
                        origin -> rows.add(fact("readme.state", origin.stand().said())));
        rows.add(fact("readme.at", moment()));
        rows.add(fact("readme.type", words.say("readme.type." + facts.type())));
        facts.population().ifPresent(people -> rows.add(fact("readme.population", number(100 * people))));
        facts.staff().ifPresent(staff -> rows.add(fact("readme.staff", number(staff))));
        facts.department().ifPresent(code -> rows.add(fact("readme.department", code)));
        facts.region().ifPresent(code -> rows.add(fact("readme.region", code)));
        stratum().ifPresent(title -> rows.add(fact("readme.stratum", title)));
        rows.add(fact("readme.rules", subject.questionnaire().digests().rules()));
    }

    private Optional<String> stratum() {
        List<Stratum> strata = subject.questionnaire().strata();
        return strata.stream()
                .filter(each -> strata.size() > 1
                        && each.id().equals(subject.assessment().stratum()))
                .map(each -> words.plain(each.title()))
                .findFirst();
    }

    private Row fact(String key, String value) {
        return Row.of(Cell.text(words.say(key), Style.NOTE), Cell.text(value, Style.WORDS));
    }

    private String number(long hundredths) {
        return Figures.number(hundredths, words.locale());
    }

    private String moment() {
        var there = subject.at().atZone(subject.zone());
        return words.say(
                "readme.moment", Days.of(there, words.locale()), CLOCK.format(there), Days.place(subject.zone()));
    }

    private void chapter(List<Row> rows, String title, String text) {
        rows.add(Row.of());
        rows.add(Row.of(Cell.text(words.say(title), Style.CHAPTER), Cell.empty(Style.CHAPTER)));
        if (!text.isEmpty()) {
            for (String line : words.say(text).split(PARTED)) {
                String[] parts = line.split("\u00a0?: ", 2);
                rows.add(Row.of(
                        Cell.text(parts.length > 1 ? parts[0] : "", Style.SECTION),
                        Cell.text(parts[parts.length - 1], Style.WORDS)));
            }
        }
    }
}
