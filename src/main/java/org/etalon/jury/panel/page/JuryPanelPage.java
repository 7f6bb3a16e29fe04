/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.panel.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.etalon.edition.EditionPlan;
import org.etalon.edition.EditionQuery;
import org.etalon.jury.panel.AppointJuror;
import org.etalon.jury.panel.PanelRow;
import org.etalon.jury.panel.ReadLog;
import org.etalon.jury.panel.ReadLog.KeptLog;
import org.etalon.jury.panel.ReadPanel;
import org.etalon.platform.faces.Redirect;

/** Behind juries/panel.xhtml: the jury of an edition, for its organisers. */
@Named
@RequestScoped
public class JuryPanelPage {
    @Inject
    ReadPanel readPanel;

    @Inject
    AppointJuror appointJuror;

    @Inject
    ReadLog readLog;

    @Inject
    EditionQuery editions;

    @Inject
    JurorFormPage form;

    private EditionPlan edition;
    private List<PanelRow> rows;
    private Optional<KeptLog> log;
    private String email = "";
    private String done;

    /** @throws org.etalon.core.problem.RefusedException as unknown, where there is no such edition */
    public void open() {
        if (rows == null) {
            rows = readPanel.list(Asked.edition(), Asked.language());
            log = readLog.find(Asked.edition());
            edition = editions.find(Asked.edition()).orElseThrow().plan();
        }
    }

    public void appoint() {
        appointJuror.appoint(Asked.edition(), email, form.place(), form.wish());
        Redirect.to("/organiser/editions/" + Asked.edition() + "/jury?done=appointed");
    }

    public EditionPlan getEdition() {
        return edition;
    }

    public List<PanelRow> getRows() {
        open();
        return rows;
    }

    /** Whether the log is for who looks: nothing ties them to a candidate. */
    public boolean isLogged() {
        open();
        return log.isPresent();
    }

    /** How many steps the log has. */
    public int getSteps() {
        open();
        return log.map(kept -> kept.steps().size()).orElse(0);
    }

    /** The digest of the last one. */
    public String getLast() {
        return log.map(KeptLog::last).orElse("");
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    /** What has just been done. */
    public String getDone() {
        return done;
    }

    public void setDone(String done) {
        this.done = done != null && List.of("appointed", "changed", "dismissed").contains(done) ? done : null;
    }
}
