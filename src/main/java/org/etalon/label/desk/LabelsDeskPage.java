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
import org.etalon.label.page.LabelLine;
import org.etalon.label.page.PublicWords;
import org.etalon.platform.faces.Redirect;
import org.etalon.platform.faces.Visit;

/** Behind organising/labels.xhtml: a search among all labels, those without a body, and the import, which is seen before it is done. */
@Named
@RequestScoped
public class LabelsDeskPage {
    @Inject
    ReadLabel readLabel;

    @Inject
    ImportLabels importLabels;

    @Inject
    PublicWords publicWords;

    private List<FoundLabel> unmatched;
    private List<FoundLabel> found;
    private ImportReport report;
    private String csv = "";

    /** One of a list. @param standing that it doesn't count, and why; else empty */
    public record FoundLabel(String href, String name, String edition, String code, String standing) {}

    /** What is looked for, as it was typed. */
    public String getAsked() {
        String asked = Visit.atHand().request().getParameter("q");
        return asked == null ? "" : asked.strip();
    }

    /** Labels by name or code, none where nothing is looked for. */
    public List<FoundLabel> getFound() {
        if (found == null) {
            found = getAsked().isEmpty()
                    ? List.of()
                    : readLabel.search(getAsked()).stream().map(this::found).toList();
        }
        return found;
    }

    private FoundLabel found(LabelRow label) {
        LabelLine line = publicWords.get().line(label);
        return new FoundLabel(
                "/organiser/labels/" + label.id(), line.name(), line.edition(), line.code(), line.standing());
    }

    /** Tells what an import would add. */
    public void look() {
        report = importLabels.add(csv, true);
    }

    public void take() {
        importLabels.add(csv, false);
        Redirect.to("/organiser/labels?done=imported");
    }

    /** Labels without a body in the directory. */
    public List<FoundLabel> getUnmatched() {
        if (unmatched == null) {
            unmatched = readLabel.listUnmatched().stream().map(this::found).toList();
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
