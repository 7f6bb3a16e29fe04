/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.takeaway.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.etalon.dossier.export.page.ExportLine;
import org.etalon.dossier.page.Moments;
import org.etalon.dossier.page.OpeningPage;
import org.etalon.edition.EditionPlan;
import org.etalon.jury.panel.page.Asked;
import org.etalon.jury.takeaway.CancelTakeaway;
import org.etalon.jury.takeaway.OrderTakeaway;
import org.etalon.jury.takeaway.ReadTakeaways;
import org.etalon.jury.takeaway.ReadTakeaways.Ordered;
import org.etalon.jury.takeaway.TakeawayOrders;
import org.etalon.platform.faces.Redirect;
import org.etalon.platform.faces.Visit;
import org.etalon.platform.text.Texts;

/** Behind juries/archive.xhtml: all that a juror is to read, to be taken along as one file. */
@Named
@RequestScoped
public class TakeawayPage {
    private static final Set<String> SAID = Set.of("ordered", "removed");

    @Inject
    ReadTakeaways readTakeaways;

    @Inject
    OrderTakeaway orderTakeaway;

    @Inject
    CancelTakeaway cancelTakeaway;

    @Inject
    Clock clock;

    private Ordered ordered;
    private List<ExportLine> lines;

    /** @throws org.etalon.core.problem.RefusedException as unknown to who is not in this jury */
    public void open() {
        if (Visit.atHand().isSent()) {
            act();
            return;
        }
        ordered = readTakeaways.list(Asked.edition());
        var moments = new Moments(ordered.edition().zone(), Asked.language(), clock.instant());
        String what = Texts.of("takeaway", Asked.language()).say("what", ordered.dossiers());
        lines = ordered.jobs().stream()
                .map(job -> ExportLine.of(job, what, TakeawayOrders.address(job), moments, Asked.language()))
                .toList();
    }

    private void act() {
        if (OpeningPage.parameter("remove").isEmpty()) {
            orderTakeaway.order(Asked.edition(), Asked.language());
            go("ordered");
        } else {
            cancelTakeaway.cancel(Asked.edition(), Asked.id("remove"));
            go("removed");
        }
    }

    private static void go(String done) {
        Redirect.to("/jury/" + Asked.edition() + "/archive?done=" + done);
    }

    public EditionPlan getEdition() {
        return ordered.edition();
    }

    /** How many dossiers go into it. */
    public int getDossiers() {
        return ordered.dossiers();
    }

    /** What was just done: {@code ordered}, {@code removed}, or empty. */
    public String getDone() {
        String done = OpeningPage.parameter("done");
        return SAID.contains(done) ? done : "";
    }

    public List<ExportLine> getLines() {
        return lines;
    }

    /** Whether something is still made. */
    public boolean isBusy() {
        return lines.stream().anyMatch(ExportLine::isOpen);
    }
}
