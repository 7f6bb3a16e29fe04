/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.etalon.core.problem.RefusedException;
import org.etalon.jury.panel.page.Asked;
import org.etalon.label.LabelRow;
import org.etalon.label.keeping.ChangeLabel;
import org.etalon.label.keeping.ChangeRecord.ChangeRow;
import org.etalon.label.keeping.ChangeWish;
import org.etalon.label.keeping.ReadLabel;
import org.etalon.label.page.PublicWords;
import org.etalon.platform.faces.Redirect;
import org.etalon.platform.faces.Visit;
import org.etalon.platform.rest.ProblemJson;
import org.etalon.platform.text.Days;

/** Behind organising/label.xhtml: one label with its record, and the form by which it is changed. */
@Named
@RequestScoped
public class LabelDeskPage {
    private static final ZoneId PARIS = PublicWords.PARIS;

    @Inject
    ReadLabel readLabel;

    @Inject
    ChangeLabel changeLabel;

    private ReadLabel.Recorded recorded;
    private List<String> refused = List.of();

    /** A change as it is read. */
    public record ChangeLine(String day, String field, String before, String after, String reason) {}

    /** Opens the page; what was sent is done. @throws RefusedException as unknown, where no such label is public */
    public void open() {
        UUID id = Asked.id("id");
        recorded = readLabel.read(id);
        if (Visit.atHand().isSent()) {
            change(id);
        }
    }

    private void change(UUID id) {
        var wish = new ChangeWish(
                said("state"), said("level"), said("name"), said("collectivity"), said("endsOn"), said("reason"));
        try {
            changeLabel.change(id, wish, version -> Long.toString(version).equals(said("version")));
        } catch (RefusedException refusal) {
            Locale locale = Locale.forLanguageTag(Visit.atHand().language());
            refused = refusal.problems().stream()
                    .map(problem -> ProblemJson.sentence(problem, locale))
                    .toList();
            return;
        }
        Redirect.to("/organiser/labels/" + id + "?done=changed");
    }

    private static String said(String name) {
        return Visit.atHand().request().getParameter(name);
    }

    public LabelRow getLabel() {
        return recorded.label();
    }

    /** The state's key. */
    public String getState() {
        return recorded.label().state().key();
    }

    /** What stands in a field: what was written, else what is there. */
    public String written(String name, Object there) {
        String sent = said(name);
        return sent != null ? sent : there == null ? "" : there.toString();
    }

    public List<ChangeLine> getChanges() {
        return recorded.changes().stream().map(LabelDeskPage::line).toList();
    }

    private static ChangeLine line(ChangeRow change) {
        Locale locale = Locale.forLanguageTag(Visit.atHand().language());
        return new ChangeLine(
                Days.of(change.at().atZone(PARIS), locale),
                change.field(),
                change.before(),
                change.after(),
                change.reason());
    }

    public List<String> getRefused() {
        return refused;
    }

    public boolean isDone() {
        return "changed".equals(said("done"));
    }
}
