/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.etalon.label.LabelRow;
import org.etalon.label.history.ImportLabels;
import org.etalon.label.history.ImportReport;
import org.etalon.label.keeping.ReadLabel;
import org.etalon.platform.faces.Redirect;
import org.etalon.platform.faces.Visit;

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
    private String csv = "";

    /** Tells what an import would add. */
    public void look() {
        report = importLabels.add(csv, true);
    }

    public void take() {
        importLabels.add(csv, false);
        Redirect.to("/organiser/labels?done=imported");
    }

    public List<LabelRow> getUnmatched() {
        if (unmatched == null) {
            unmatched = readLabel.listUnmatched();
        }
        return unmatched;
    }

    /** What an import would add; null where nothing was sent. */
    public ImportReport getReport() {
        return report;
    }

    /** Whether what was sent can be taken in: once it was seen, and while it is being taken. */
    public boolean isSeen() {
        return report != null || Visit.atHand().request().getParameter("take") != null;
    }

    /** What was written or pasted. */
    public String getCsv() {
        return csv;
    }

    public void setCsv(String csv) {
        this.csv = csv;
    }

    public boolean isImported() {
        return "imported".equals(Visit.atHand().request().getParameter("done"));
    }
}
