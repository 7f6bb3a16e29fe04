/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.organiser.edition;

import static org.etalon.core.problem.RefusedException.refuseIfAny;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.etalon.core.problem.Problem;
import org.etalon.edition.EditionQuery;
import org.etalon.edition.EditionRow;
import org.etalon.edition.EditionStage;
import org.etalon.edition.draft.DeleteDraft;
import org.etalon.platform.faces.Redirect;
import org.etalon.platform.faces.Visit;
import org.etalon.platform.security.SecurityProblem;

/** Behind organising/draft.xhtml: what goes with a draft, before it goes. */
@Named
@RequestScoped
public class DraftPage {
    @Inject
    EditionQuery editions;

    @Inject
    DeleteDraft deleteDraft;

    private EditionRow row;
    private String version;

    /** @throws org.etalon.core.problem.RefusedException as unknown, where there is no such draft */
    public void open() {
        var found = editions.find(key()).filter(each -> each.plan().time().stage() == EditionStage.DRAFT);
        refuseIfAny(found.isPresent() ? List.of() : List.of(Problem.of(SecurityProblem.UNKNOWN, "")));
        row = found.get();
    }

    /** The decision starts from what is read. */
    public void fill() {
        version = Long.toString(row.version());
    }

    /** It goes, as it was read. */
    public void delete() {
        deleteDraft.delete(key(), now -> Long.toString(now).equals(version));
        Redirect.to("/organiser/editions?done=deleted");
    }

    private static String key() {
        var request = Visit.atHand().request();
        return request.getParameter("programme") + "/" + request.getParameter("edition");
    }

    public EditionRow getRow() {
        if (row == null) {
            open();
        }
        return row;
    }

    public String getVersion() {
        return version;
    }

    public void setVersion(String version) {
        this.version = version;
    }
}
