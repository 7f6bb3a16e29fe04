/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.admission.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.etalon.jury.admission.AdmissionState;
import org.etalon.jury.admission.Check;
import org.etalon.jury.panel.page.Asked;
import org.etalon.platform.text.Texts;

/** What was decided, and what lacks, as it is read. */
@Named
@RequestScoped
public class AdmissionWords {
    /** @param late whether a correction can't come any more */
    public String state(AdmissionState state, boolean late) {
        return texts().get(late ? "state.late" : "state." + state.key());
    }

    /** What lacks, one sentence each; empty where nothing does. */
    public List<String> lacks(Check check) {
        List<String> lacks = new ArrayList<>();
        if (check.required() > 0) {
            lacks.add(say("lack.required", check.required()));
        }
        if (check.heldBack() > 0) {
            lacks.add(say("lack.held-back", check.heldBack()));
        }
        if (check.doubtful() > 0) {
            lacks.add(say("lack.doubtful", check.doubtful()));
        }
        if (!check.eligible()) {
            lacks.add(say("lack.eligible"));
        }
        return lacks;
    }

    static String say(String key, Object... gaps) {
        return texts().say(key, gaps);
    }

    private static Texts texts() {
        return Texts.of("admission", Asked.language());
    }
}
