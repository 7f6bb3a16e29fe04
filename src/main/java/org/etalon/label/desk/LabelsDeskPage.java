/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.etalon.core.problem.RefusedException;
import org.etalon.label.LabelRow;
import org.etalon.label.history.ImportLabels;
import org.etalon.label.history.ImportReport;
import org.etalon.label.keeping.ReadLabel;
import org.etalon.platform.faces.Redirect;
import org.etalon.platform.faces.Visit;
import org.etalon.platform.rest.ProblemJson;

/** Behind organising/labels.xhtml: labels without a body, and the import, which is seen before it is done. */
@Named
@RequestScoped
public class LabelsDeskPage {
    @Inject
    ReadLabel readLabel;

    @Inject
    ImportLabels importLabels;

    private List<LabelRow> unmatched;
    private ImportReport report;
    private List<String> refused = List.of();

    /** Opens the page; a file that was sent is looked at, or taken in where that was asked for. */
    public void open() {
        unmatched = readLabel.listUnmatched();
        if (Visit.atHand().isSent() && !getCsv().isBlank()) {
            receive();
        }
    }

    private void receive() {
        boolean inEarnest = said("decide").equals("import");
        try {
            report = importLabels.add(getCsv(), !inEarnest);
        } catch (RefusedException refusal) {
            Locale locale = Locale.forLanguageTag(Visit.atHand().language());
            refused = refusal.problems().stream()
                    .map(problem -> ProblemJson.sentence(problem, locale))
                    .toList();
            return;
        }
        if (inEarnest) {
            Redirect.to("/organiser/labels?done=imported");
        }
    }

    private static String said(String name) {
        String value = Visit.atHand().request().getParameter(name);
        return value == null ? "" : value;
    }

    /** What was written or pasted. */
    public String getCsv() {
        return said("csv");
    }

    public List<LabelRow> getUnmatched() {
        return unmatched;
    }

    /** What an import would add; null where nothing was sent. */
    public ImportReport getReport() {
        return report;
    }

    /** What is wrong with what was sent, in sentences. */
    public List<String> getRefused() {
        return refused;
    }

    public boolean isImported() {
        return said("done").equals("imported");
    }
}
