/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.appeal.page;

import org.etalon.dossier.page.Moments;
import org.etalon.jury.appeal.Appeal.Settled;
import org.etalon.jury.decision.page.DecisionWords;

/** What was decided on an appeal, as it is read. */
public record SettledWords(Settled settled, DecisionWords words, Moments moments) {
    public boolean isUpheld() {
        return settled.isUpheld();
    }

    public String getWhen() {
        return moments.of(settled.at());
    }

    public String getBefore() {
        return words.award(settled.before().level(), settled.before().mentions());
    }

    public String getAfter() {
        return words.award(settled.after().level(), settled.after().mentions());
    }

    public String getReason() {
        return settled.reason();
    }
}
