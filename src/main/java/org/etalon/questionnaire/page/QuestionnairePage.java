/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.questionnaire.page;

import static org.etalon.core.problem.RefusedException.refuseIfAny;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.etalon.core.problem.Problem;
import org.etalon.core.questionnaire.Fact;
import org.etalon.core.questionnaire.Questionnaire;
import org.etalon.core.questionnaire.Stratum;
import org.etalon.platform.security.SecurityProblem;
import org.etalon.platform.text.Markdown;
import org.etalon.platform.text.Texts;
import org.etalon.questionnaire.catalogue.Catalogue;
import org.etalon.questionnaire.sheet.Sheet;
import org.etalon.questionnaire.sheet.SheetMaker;

/** Behind questionnaire/show.xhtml: one edition, as a citizen reads it. */
@Named
@RequestScoped
public class QuestionnairePage {
    private static final int STEPS = 5;

    @Inject
    Catalogue catalogue;

    private String programme;
    private String edition;
    private String stratum;
    private Questionnaire questionnaire;
    private Stratum shown;
    private Sheet sheet;

    /** Loads; an edition or a stratum that doesn't exist is unknown. */
    public void open() {
        var found = catalogue.find(programme, edition);
        refuseIfAny(found.isEmpty() ? List.of(Problem.of(SecurityProblem.UNKNOWN, "")) : List.of());
        questionnaire = found.get().questionnaire();
        var asked = questionnaire.strata().stream()
                .filter(it -> stratum == null || it.id().equals(stratum))
                .findFirst();
        refuseIfAny(asked.isEmpty() ? List.of(Problem.of(SecurityProblem.UNKNOWN, "")) : List.of());
        shown = asked.get();
        sheet = SheetMaker.sheet(questionnaire, shown.id(), locale());
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }

    public Sheet getSheet() {
        return sheet;
    }

    /** Whether the scale is fitted to groups of collectivités: a questionnaire may have but one, without a name. */
    public boolean isFitted() {
        return questionnaire.strata().size() > 1;
    }

    public String getStratumTitle() {
        return Markdown.plain(shown.title().in(locale().getLanguage()));
    }

    public String getStatusKey() {
        return "status." + questionnaire.status().name().toLowerCase(Locale.ROOT);
    }

    /** Whether one can assess oneself with it now. */
    public boolean isAssessable() {
        return questionnaire.status() == Questionnaire.Status.PUBLISHED;
    }

    public String getLicence() {
        return questionnaire.licence().orElse("");
    }

    public Questionnaire.Digests getDigests() {
        return questionnaire.digests();
    }

    /** How a score comes about, step by step. */
    public List<String> getComputing() {
        Texts texts = Texts.of("sheet", locale());
        return IntStream.rangeClosed(1, STEPS)
                .mapToObj(step -> texts.get("computing." + step))
                .toList();
    }

    /** Of collectivities, for whom a form can be made. */
    public List<String> getTypes() {
        return Fact.TYPES;
    }

    public String getProgramme() {
        return programme;
    }

    public void setProgramme(String programme) {
        this.programme = programme;
    }

    public String getEdition() {
        return edition;
    }

    public void setEdition(String edition) {
        this.edition = edition;
    }

    public String getStratum() {
        return stratum;
    }

    public void setStratum(String stratum) {
        this.stratum = stratum;
    }
}
