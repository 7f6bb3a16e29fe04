/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.panel.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import org.etalon.edition.EditionPlan;
import org.etalon.edition.EditionStage;
import org.etalon.jury.JuryDesk;
import org.etalon.jury.JuryDesks;
import org.etalon.platform.text.Texts;

/** Why a jury's pages have nothing left to press. */
@Named
@RequestScoped
public class JuryEnd {
    @Inject
    JuryDesks desks;

    @Inject
    Clock clock;

    /** That the edition is decided, or its results are public, in a sentence; empty as long as its jury is at work. */
    public String over(EditionPlan plan) {
        boolean decided = plan.time().stage().compareTo(EditionStage.DECIDED) >= 0;
        String key = plan.time().isPublic(clock.instant()) ? "over.published" : "over.decided";
        return decided ? Texts.of("jury", Asked.language()).get(key) : "";
    }

    /** Likewise, but empty as well while an appeal is open: others are to read then. */
    public String settled(EditionPlan plan) {
        String over = over(plan);
        boolean isAppealed = !over.isEmpty()
                && desks.at(
                        plan.key(), desk -> JuryDesk.appealed(desk.connection()).contains(plan.key()));
        return isAppealed ? "" : over;
    }
}
