/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.admission.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.etalon.jury.admission.decide.AdmitDossier;
import org.etalon.jury.admission.decide.AskCorrection;
import org.etalon.jury.admission.decide.CorrectionWish;
import org.etalon.jury.admission.decide.RefuseDossier;
import org.etalon.jury.panel.page.Asked;
import org.etalon.platform.faces.Redirect;
import org.etalon.platform.faces.Visit;

/** What the forms of juries/admission.xhtml do, and what was written in them. */
@Named
@RequestScoped
public class DecisionPage {
    /** Days that a candidate has where nothing else is said. */
    private static final int DAYS = 14;

    private static final LocalTime EVENING = LocalTime.of(18, 0);

    private static final String WORDS = "words-";

    @Inject
    AdmitDossier admitDossier;

    @Inject
    RefuseDossier refuseDossier;

    @Inject
    AskCorrection askCorrection;

    @Inject
    AdmissionPage page;

    @Inject
    Clock clock;

    private String reason = "";

    /** Does what the button that was pressed says, also where what it stood in is not shown any more. */
    public void decide() {
        switch (Visit.atHand().isSent() ? said("decide") : "") {
            case "admit" -> admit();
            case "refuse" -> refuse();
            case "ask" -> ask();
            default -> {
                // another form of the page
            }
        }
    }

    private void admit() {
        admitDossier.admit(Asked.edition(), Asked.id("dossier"), DecisionPage::isStartedFrom);
        back("admitted");
    }

    private void refuse() {
        refuseDossier.refuse(Asked.edition(), Asked.id("dossier"), reason, DecisionPage::isStartedFrom);
        back("refused");
    }

    /** Of every question at which something was written; each by its own time, else by the one for all. */
    private void ask() {
        askCorrection.ask(Asked.edition(), Asked.id("dossier"), wishes(), DecisionPage::isStartedFrom);
        back("asked");
    }

    private static List<CorrectionWish> wishes() {
        List<CorrectionWish> wishes = new ArrayList<>();
        Visit.atHand().request().getParameterMap().keySet().stream()
                .filter(name -> name.startsWith(WORDS))
                .forEach(name -> {
                    String question = name.substring(WORDS.length());
                    String own = said("until-" + question);
                    if (!said(name).isBlank() || !own.isBlank()) {
                        wishes.add(new CorrectionWish(question, said(name), own.isBlank() ? said("until") : own));
                    }
                });
        return wishes;
    }

    private static boolean isStartedFrom(long version) {
        return Long.toString(version).equals(said("version"));
    }

    private static void back(String done) {
        Redirect.to("/organiser/editions/" + Asked.edition() + "/admissions/" + Asked.id("dossier") + "?done=" + done);
    }

    private static String said(String name) {
        String value = Visit.atHand().request().getParameter(name);
        return value == null ? "" : value;
    }

    /** What was written in a field; empty where nothing was. */
    public String written(String name) {
        return said(name);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    /** Whether something was written at a question. */
    public boolean at(String question) {
        return !said(WORDS + question).isBlank() || !said("until-" + question).isBlank();
    }

    /** The time for all, by the edition's clocks. */
    public String getUntil() {
        String written = said("until");
        if (!written.isEmpty()) {
            return written;
        }
        var day = clock.instant().atZone(page.getEdition().zone()).toLocalDate().plusDays(DAYS);
        return day.atTime(EVENING).truncatedTo(ChronoUnit.MINUTES).toString();
    }
}
