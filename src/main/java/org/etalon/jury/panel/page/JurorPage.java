/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.panel.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.etalon.edition.EditionPlan;
import org.etalon.edition.EditionQuery;
import org.etalon.jury.panel.ChangeJuror;
import org.etalon.jury.panel.DismissJuror;
import org.etalon.jury.panel.PanelRow;
import org.etalon.jury.panel.ReadPanel;
import org.etalon.platform.faces.Redirect;
import org.etalon.platform.faces.Visit;

/** Behind juries/juror.xhtml: one juror, for the organisers. */
@Named
@RequestScoped
public class JurorPage {
    @Inject
    ReadPanel readPanel;

    @Inject
    ChangeJuror changeJuror;

    @Inject
    DismissJuror dismissJuror;

    @Inject
    EditionQuery editions;

    @Inject
    JurorFormPage form;

    private EditionPlan edition;
    private PanelRow row;

    /** @throws org.etalon.core.problem.RefusedException as unknown, where there is none in this jury */
    public void open() {
        row = readPanel.get(Asked.edition(), Asked.juror(), Asked.language());
        edition = editions.find(Asked.edition()).orElseThrow().plan();
    }

    /** The form begins with what stands. */
    public void fill() {
        form.fill(row.juror());
    }

    public void change() {
        changeJuror.change(Asked.edition(), Asked.juror(), form.place(), form.wish(), form::startedFrom);
        Redirect.to("/organiser/editions/" + Asked.edition() + "/jury?done=changed");
    }

    public void dismiss() {
        String started = String.valueOf(Visit.atHand().request().getParameter("known"));
        form.fill(row.juror());
        dismissJuror.dismiss(
                Asked.edition(), Asked.juror(), there -> Long.toString(there).equals(started));
        Redirect.to("/organiser/editions/" + Asked.edition() + "/jury?done=dismissed");
    }

    public EditionPlan getEdition() {
        return edition;
    }

    public PanelRow getRow() {
        return row;
    }
}
