/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.panel.page;

import static org.etalon.core.problem.RefusedException.refuseIfAny;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.etalon.core.problem.Problem;
import org.etalon.edition.EditionPlan;
import org.etalon.jury.panel.ChangeProfile;
import org.etalon.jury.panel.ReadJuries;
import org.etalon.jury.panel.ReadJuries.Seat;
import org.etalon.jury.panel.ShareName;
import org.etalon.platform.faces.Redirect;
import org.etalon.platform.security.SecurityProblem;

/** Behind juries/profile.xhtml: what a juror brings along, for themselves. */
@Named
@RequestScoped
public class ProfilePage {
    @Inject
    ReadJuries readJuries;

    @Inject
    ChangeProfile changeProfile;

    @Inject
    ShareName shareName;

    @Inject
    JurorFormPage form;

    private Seat seat;
    private Boolean named;

    /** @throws org.etalon.core.problem.RefusedException as unknown to who is not in this jury */
    public void open() {
        var found = readJuries.list().stream()
                .filter(each -> each.juror().edition().equals(Asked.edition()))
                .findFirst();
        refuseIfAny(found.isPresent() ? List.of() : List.of(Problem.of(SecurityProblem.UNKNOWN, "")));
        seat = found.get();
    }

    /** The form begins with what stands. */
    public void fill() {
        form.fill(seat.juror());
    }

    public void change() {
        changeProfile.change(Asked.edition(), form.wish(), form::startedFrom);
        Redirect.to("/jury?done=profile");
    }

    /** Whether they may be named beside the results. */
    public boolean isNamed() {
        if (named == null) {
            named = shareName.isShared(Asked.edition());
        }
        return named;
    }

    public void agree() {
        name(true);
    }

    public void disagree() {
        name(false);
    }

    private void name(boolean shared) {
        shareName.set(Asked.edition(), shared);
        Redirect.to("/jury/" + Asked.edition() + "/profile");
    }

    public EditionPlan getEdition() {
        return seat.edition().plan();
    }
}
