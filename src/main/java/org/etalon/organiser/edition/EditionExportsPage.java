/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.organiser.edition;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.etalon.dossier.export.page.ExportLine;
import org.etalon.dossier.export.table.TableFormat;
import org.etalon.dossier.export.table.order.CancelTable;
import org.etalon.dossier.export.table.order.OrderTable;
import org.etalon.dossier.export.table.order.PrepareTable;
import org.etalon.dossier.export.table.order.ReadTables;
import org.etalon.dossier.export.table.order.TableWish;
import org.etalon.dossier.page.Moments;
import org.etalon.dossier.page.OpeningPage;
import org.etalon.platform.faces.Redirect;
import org.etalon.platform.faces.Visit;
import org.etalon.platform.job.Job;
import org.etalon.platform.text.Texts;

/** Behind WEB-INF/organiser/exports.xhtml: all dossiers of an edition as one table, prepared in one's absence. */
@Named
@RequestScoped
public class EditionExportsPage {
    private static final Set<String> SAID = Set.of("ordered", "removed");

    @Inject
    EditionPage editionPage;

    @Inject
    PrepareTable prepareTable;

    @Inject
    ReadTables readTables;

    @Inject
    OrderTable orderTable;

    @Inject
    CancelTable cancelTable;

    private List<ExportLine> lines;

    /** Does what was sent, and shows the edition anew. @throws org.etalon.core.problem.RefusedException as unknown, where there is none */
    public void open() {
        String key = key();
        if (Visit.atHand().isSent()) {
            act(key);
        }
    }

    private void act(String key) {
        boolean removed = !OpeningPage.parameter("remove").isEmpty();
        if (removed) {
            cancelTable.cancel(key, OpeningPage.id("remove"));
        } else {
            orderTable.order(key, OpeningPage.parameter("format"), OpeningPage.parameter("language"));
        }
        Redirect.to("/organiser/editions/" + key + "?exports=" + (removed ? "removed" : "ordered") + "#exports-title");
    }

    private String key() {
        return editionPage.getRow().plan().key();
    }

    /** Where orders are sent to. */
    public String getAction() {
        return "/organiser/editions/" + key() + "/exports";
    }

    /** Dossiers that are handed in and count. */
    public int getCount() {
        return prepareTable.count(key());
    }

    public List<String> getFormats() {
        return Stream.of(TableFormat.values()).map(TableFormat::key).toList();
    }

    /** The page's first. */
    public List<String> getLanguages() {
        return EditionWords.language().getLanguage().equals("en") ? List.of("en", "fr") : List.of("fr", "en");
    }

    /** What the reader has ordered, the last first. */
    public List<ExportLine> getLines() {
        if (lines == null) {
            lines = readTables.list(key()).stream().map(this::line).toList();
        }
        return lines;
    }

    private ExportLine line(Job job) {
        Locale locale = EditionWords.language();
        Texts texts = Texts.of("table", locale);
        String format = TableWish.of(job).format().key();
        String what = texts.say(
                "page.what",
                texts.get("page.format." + format),
                texts.get("page.in." + job.order().language()));
        var moments = new Moments(editionPage.getRow().plan().zone(), locale, Instant.EPOCH);
        return ExportLine.of(job, what, TableWish.address(job), moments, locale);
    }

    /** Whether something is still made. */
    public boolean isBusy() {
        return getLines().stream().anyMatch(ExportLine::isOpen);
    }

    /** What was just done: {@code ordered}, {@code removed}, or empty. */
    public String getDone() {
        String done = OpeningPage.parameter("exports");
        return SAID.contains(done) ? done : "";
    }
}
