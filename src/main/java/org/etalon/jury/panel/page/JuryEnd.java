/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.panel.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import org.etalon.edition.EditionQuery;
import org.etalon.edition.EditionStage;
import org.etalon.jury.JuryDesk;
import org.etalon.jury.JuryDesks;
import org.etalon.platform.text.Texts;

/** Why the pages of the jury that the address names have nothing left to press; known before a form that comes back is read. */
@Named
@RequestScoped
public class JuryEnd {
    @Inject
    JuryDesks desks;

    @Inject
    EditionQuery editions;

    @Inject
    Clock clock;

    private String over;
    private String settled;

    /** That the edition is decided, or its results are public, in a sentence; empty as long as its jury is at work. */
    public String getOver() {
        if (over == null) {
            over = editions.find(Asked.edition())
                    .map(each -> each.plan().time())
                    .filter(time -> time.stage().compareTo(EditionStage.DECIDED) >= 0)
                    .map(time -> time.isPublic(clock.instant()) ? "over.published" : "over.decided")
                    .map(key -> Texts.of("jury", Asked.language()).get(key))
                    .orElse("");
        }
        return over;
    }

    /** Likewise, but empty as well while an appeal is open: others are to read then. */
    public String getSettled() {
        if (settled == null) {
            settled = getOver().isEmpty() || desks.at(Asked.edition(), JuryEnd::isAppealed) ? "" : getOver();
        }
        return settled;
    }

    private static boolean isAppealed(JuryDesk desk) throws java.sql.SQLException {
        return JuryDesk.appealed(desk.connection()).contains(desk.key());
    }
}
