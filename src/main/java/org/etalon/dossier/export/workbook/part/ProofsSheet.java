/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.workbook.part;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.etalon.dossier.evidence.EvidenceContent;
import org.etalon.dossier.evidence.EvidenceItem;
import org.etalon.dossier.export.workbook.plan.Plan;
import org.etalon.dossier.export.workbook.plan.Subject;
import org.etalon.dossier.export.workbook.plan.Tab;
import org.etalon.dossier.export.workbook.plan.Word;
import org.etalon.dossier.export.workbook.plan.Wording;
import org.etalon.platform.sheet.Cell;
import org.etalon.platform.sheet.Column;
import org.etalon.platform.sheet.Row;
import org.etalon.platform.sheet.Sheet;
import org.etalon.platform.sheet.Style;

/** The evidence that serves the dossier, for reading: files by their digests, links by their addresses. */
public final class ProofsSheet {
    private final Subject subject;
    private final Plan plan;
    private final Wording words;

    public ProofsSheet(Subject subject, Plan plan) {
        this.subject = subject;
        this.plan = plan;
        words = plan.wording();
    }

    public Sheet sheet() {
        List<Row> rows = new ArrayList<>();
        rows.add(Row.of(Cell.text(Tab.PROOFS.name(words), Style.TITLE)));
        rows.add(Row.of(Cell.text(words.say("proofs.lead"), Style.LINE)));
        rows.add(Row.of());
        rows.add(new Row(Stream.of(words.say("proofs.heads").split("\\|"))
                .map(each -> Cell.text(each, Style.PROOF_HEAD))
                .toList()));
        subject.evidence().stream().filter(item -> !item.questions().isEmpty()).forEach(item -> rows.add(row(item)));
        List<Column> columns =
                Stream.of(70, 80, 24, 26, 26, 24, 34, 120).map(Column::of).toList();
        return new Sheet(Tab.PROOFS.name(words), Tab.PROOFS.about(words), columns, rows, Plan.HEADS, Plan.HEAD, true);
    }

    private Row row(EvidenceItem item) {
        EvidenceContent content = item.latest().content();
        String questions = item.questions().stream()
                .map(id -> plan.spot(subject.scoring().index().get(id)).number())
                .collect(Collectors.joining(", "));
        return Row.of(
                Cell.text(item.about().title(), Style.PROOF),
                Cell.text(content.isFile() ? content.name().text() : content.url(), Style.WORDS),
                content.isFile() ? Cell.number(content.size(), Style.FIGURE) : Cell.empty(Style.FIGURE),
                day(item.about().date()),
                day(item.about().validUntil()),
                Cell.text((item.about().confidential() ? Word.YES : Word.NO).in(words), Style.WORDS),
                Cell.text(questions, Style.WORDS),
                Cell.text(content.isFile() ? content.digest().hex() : "", Style.NOTE));
    }

    private static Cell day(LocalDate day) {
        if (day == null) {
            return Cell.empty(Style.DAY);
        }
        return day.isBefore(AnswerCells.FIRST_DAY)
                ? Cell.text(day.toString(), Style.DAY)
                : new Cell.Day(day, Style.DAY);
    }
}
