/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.minutes.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.etalon.edition.EditionPlan;
import org.etalon.jury.minutes.Minutes;
import org.etalon.jury.minutes.ReadMinutes;
import org.etalon.jury.minutes.SignMinutes;
import org.etalon.jury.minutes.said.MinutesText;
import org.etalon.jury.panel.page.Asked;
import org.etalon.platform.faces.Redirect;
import org.etalon.platform.faces.Visit;
import org.etalon.platform.web.RoutesFilter;

/** Behind juries/minutes.xhtml: the minutes of a sitting, and their signature. */
@Named
@RequestScoped
public class MinutesPage {
    @Inject
    ReadMinutes readMinutes;

    @Inject
    SignMinutes signMinutes;

    private Minutes minutes;

    /** @throws org.etalon.core.problem.RefusedException as unknown, where there are none, or the room is not for the caller */
    public void open() {
        minutes();
    }

    /** Read once, as soon as anything of the page is asked for: a form that comes back asks before the page is opened. */
    private Minutes minutes() {
        if (minutes == null) {
            minutes = readMinutes.read(Asked.edition(), number());
        }
        return minutes;
    }

    private static String number() {
        return asked("number");
    }

    private static String asked(String name) {
        String value = Visit.atHand().request().getParameter(name);
        return value == null ? "" : value;
    }

    /** Signs what was seen. */
    public void sign() {
        signMinutes.sign(Asked.edition(), number(), asked("seen")::equals);
        Redirect.to(getRoot() + "?done=signed");
    }

    /** This page. */
    public String getRoot() {
        return String.valueOf(Visit.atHand().request().getAttribute(RoutesFilter.ADDRESS));
    }

    public boolean isOrganising() {
        return getRoot().startsWith("/organiser/");
    }

    public EditionPlan getEdition() {
        return minutes().edition();
    }

    public MinutesText getText() {
        return new MinutesText(minutes(), Asked.language());
    }

    /** Whether something is left out for who reads. */
    public boolean isExtract() {
        return minutes().extract();
    }

    public boolean isSigning() {
        return minutes().signing();
    }

    /** By which the same is known again. */
    public String getSeen() {
        return minutes().seen().hex();
    }

    /** Where a format is had, up to its extension. */
    public String getPaper() {
        return "/api/v1/jury/minutes/" + minutes().sitting().ordinal() + ".";
    }

    public String getKey() {
        return Asked.edition();
    }

    public boolean isDone() {
        return asked("done").equals("signed") && !minutes().signer().isEmpty();
    }
}
