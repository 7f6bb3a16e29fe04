/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.etalon.assessment.form.Spoken;
import org.etalon.collectivity.Directory;
import org.etalon.core.scoring.Scoring;
import org.etalon.dossier.DossierDoor;
import org.etalon.dossier.DossierEngines;
import org.etalon.dossier.OpenDossier;
import org.etalon.dossier.consult.ReadDossier;
import org.etalon.edition.EditionQuery;

/** Opens the dossier that a page's address names. */
@ApplicationScoped
public class OpeningPage {
    @Inject
    ReadDossier readDossier;

    @Inject
    DossierEngines engines;

    @Inject
    EditionQuery editions;

    @Inject
    Directory directory;

    @Inject
    Clock clock;

    /** The same for all parts of a page. @throws org.etalon.core.problem.RefusedException as unknown, where it is not for the caller to read */
    public Opened open() {
        return (Opened) FacesContext.getCurrentInstance()
                .getAttributes()
                .computeIfAbsent(OpeningPage.class, first -> open(id()));
    }

    /** As it stands after this request changed it: what was read before holds no longer, for any part of the page. */
    public Opened openAnew() {
        FacesContext.getCurrentInstance().getAttributes().remove(OpeningPage.class);
        return open();
    }

    /** The same of the dossier of this id. */
    public Opened open(UUID id) {
        OpenDossier dossier = readDossier.read(id);
        Scoring scoring = engines.get(dossier.head().questionnaire());
        var edition = editions.find(dossier.head().edition()).orElseThrow().plan();
        Locale locale = locale();
        return new Opened(
                dossier,
                scoring,
                scoring.assess(dossier.sheet(scoring.index())),
                edition,
                name(dossier.head().collectivity()),
                new Moments(edition.zone(), locale, clock.instant()),
                Spoken.in(locale));
    }

    /** What a collectivité is called; its code where the directory has lost it. */
    public String name(String code) {
        return directory
                .index()
                .find(code)
                .map(entry -> entry.name().replace('\'', '\u2019'))
                .orElse(code);
    }

    /** By the one clock. */
    public Instant instant() {
        return clock.instant();
    }

    /** The dossier that the address names. @throws org.etalon.core.problem.RefusedException as unknown, where it is no id */
    public static UUID id() {
        return id("id");
    }

    /** What a parameter names. @throws org.etalon.core.problem.RefusedException as unknown, where it is no id */
    public static UUID id(String name) {
        String sent = parameter(name);
        if (!sent.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
            throw DossierDoor.unknown();
        }
        return UUID.fromString(sent);
    }

    /** The first value of a request parameter; empty where there is none. */
    public static String parameter(String name) {
        String value = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(name);
        return value == null ? "" : value;
    }

    public static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }
}
