/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.consult;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.etalon.label.LabelProblem;
import org.etalon.label.LabelRow;
import org.etalon.platform.text.Csv;

/** Labels as a table, with the members of the JSON as columns; a label's mentions stand in one cell, parted by a bar. */
final class LabelCsv {
    /** In their order. */
    static final List<String> COLUMNS = List.of(
            "id",
            "code",
            "programme",
            "edition",
            "name",
            "collectivity",
            "type",
            "department",
            "region",
            "population",
            "stratum",
            "level",
            "tier",
            "declaredLevel",
            "reviewedLevel",
            "score",
            "mentions",
            "awardedOn",
            "endsOn",
            "publishedAt",
            "changedAt",
            "state",
            "reason",
            "partial",
            "source");

    private static final String MARK = "\ufeff";

    private LabelCsv() {}

    /** @param sent {@code ,} or {@code ;}, null for a comma. @throws org.etalon.core.problem.RefusedException where it is another */
    static Csv.Form form(String sent) {
        if (sent == null || sent.isEmpty() || sent.equals(",")) {
            return Csv.Form.PLAIN;
        }
        if (!sent.equals(";")) {
            throw LabelProblem.SEPARATOR_WRONG.refusal("separator");
        }
        return Csv.Form.FRENCH;
    }

    /** For French spreadsheets with the mark without which they take UTF-8 for another encoding. */
    static void write(List<LabelRow> labels, Csv.Form form, OutputStream out) throws IOException {
        if (form == Csv.Form.FRENCH) {
            out.write(MARK.getBytes(StandardCharsets.UTF_8));
        }
        var csv = new Csv(form).line(COLUMNS.toArray());
        for (LabelRow label : labels) {
            line(csv, label);
            out.write(csv.take().getBytes(StandardCharsets.UTF_8));
        }
        out.write(csv.take().getBytes(StandardCharsets.UTF_8));
    }

    private static void line(Csv csv, LabelRow label) {
        List<Object> cells = new ArrayList<>();
        Collections.addAll(
                cells,
                label.id(),
                label.code(),
                label.programme(),
                label.edition(),
                label.name(),
                label.collectivity(),
                label.type(),
                label.department(),
                label.region(),
                label.population(),
                label.stratum());
        addAward(cells, label);
        csv.line(cells.toArray());
    }

    private static void addAward(List<Object> cells, LabelRow label) {
        Collections.addAll(
                cells,
                label.scaleLevel(),
                label.tier(),
                label.computed().declared(),
                label.computed().reviewed(),
                label.score(),
                String.join("|", label.mentions()),
                label.awardedOn(),
                label.endsOn(),
                label.publishedAt(),
                label.changedAt(),
                label.state().key(),
                label.stateReason(),
                label.partial(),
                label.source());
    }
}
