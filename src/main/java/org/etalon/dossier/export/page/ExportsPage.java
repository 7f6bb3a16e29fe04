/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.etalon.dossier.DossierStatus;
import org.etalon.dossier.export.bag.ReadArchive;
import org.etalon.dossier.export.order.CancelOrder;
import org.etalon.dossier.export.order.OrderArchive;
import org.etalon.dossier.export.order.OwnOrders;
import org.etalon.dossier.export.order.ReadOrders;
import org.etalon.dossier.page.DossierPage;
import org.etalon.dossier.page.OpeningPage;
import org.etalon.dossier.submission.Submission;
import org.etalon.dossier.submission.manage.ReadSubmissions;
import org.etalon.platform.faces.Redirect;
import org.etalon.platform.faces.Visit;
import org.etalon.platform.job.Job;
import org.etalon.platform.text.Texts;

/** Behind dossier/exports.xhtml: a dossier to take away, at once or prepared in one's absence. */
@Named
@RequestScoped
public class ExportsPage extends DossierPage {
    private static final Set<String> SAID = Set.of("ordered", "removed");

    @Inject
    OpeningPage opening;

    @Inject
    ReadSubmissions readSubmissions;

    @Inject
    ReadOrders readOrders;

    @Inject
    OrderArchive orderArchive;

    @Inject
    CancelOrder cancelOrder;

    private List<String> numbers;
    private List<ExportLine> lines;

    public void open() {
        if (Visit.atHand().request().getMethod().equals("POST")) {
            act();
            return;
        }
        opened = opening.open();
        numbers = readSubmissions.list(opened.id()).stream()
                .map(Submission::number)
                .toList();
        lines = readOrders.list(opened.id()).stream().map(this::line).toList();
    }

    private ExportLine line(Job job) {
        Locale locale = opened.spoken().locale();
        Texts texts = Texts.of("archive", locale);
        String wish = job.order().wish();
        String what = wish.isEmpty() || wish.equals(ReadArchive.NOW)
                ? texts.get("page.export.draft")
                : texts.say("page.export.submission", wish);
        return ExportLine.of(job, what, OwnOrders.address(job), opened.moments(), locale);
    }

    private void act() {
        if (OpeningPage.parameter("remove").isEmpty()) {
            orderArchive.order(OpeningPage.id(), OpeningPage.parameter("submission"), OpeningPage.locale());
            go("ordered");
        } else {
            cancelOrder.cancel(OpeningPage.id(), OpeningPage.id("remove"));
            go("removed");
        }
    }

    private static void go(String done) {
        Redirect.to("/dossiers/" + OpeningPage.id() + "/exports?done=" + done + "#later");
    }

    public String getApi() {
        return "/api/v1/dossiers/" + opened.id();
    }

    /** What was just done: {@code ordered}, {@code removed}, or empty. */
    public String getDone() {
        String done = OpeningPage.parameter("done");
        return SAID.contains(done) ? done : "";
    }

    /** Of what was handed in, the last first. */
    public List<String> getNumbers() {
        return numbers;
    }

    /** Whether what stands there now is other than what was handed in. */
    public boolean isChanging() {
        return opened.head().status() == DossierStatus.DRAFT;
    }

    /** What asks for what stands there now. */
    public String getDraft() {
        return ReadArchive.NOW;
    }

    public List<ExportLine> getLines() {
        return lines;
    }

    /** Whether something is still made. */
    public boolean isBusy() {
        return lines.stream().anyMatch(ExportLine::isOpen);
    }
}
