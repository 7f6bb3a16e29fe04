/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.panel.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.etalon.edition.EditionPlan;
import org.etalon.jury.Juror;
import org.etalon.jury.JurorPost;
import org.etalon.platform.text.Texts;

/** Juries as they are read. */
@Named
@RequestScoped
public class JuryWords {
    public String title(EditionPlan plan) {
        return Asked.language().getLanguage().equals("en") ? plan.titleEn() : plan.titleFr();
    }

    /** At the beginning of a sentence. */
    public String postFirst(JurorPost post) {
        String said = post(post);
        return said.substring(0, 1).toUpperCase(Asked.language()) + said.substring(1);
    }

    /** Whether they have said what ties them. */
    public String declared(Juror juror) {
        return Texts.of("jury", Asked.language()).get(juror.declaredAt().isPresent() ? "declared.yes" : "declared.no");
    }

    public String post(JurorPost post) {
        return Texts.of("jury", Asked.language()).get("post." + post.key());
    }
}
