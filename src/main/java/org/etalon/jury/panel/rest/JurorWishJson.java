/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.panel.rest;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.etalon.jury.JurorPost;
import org.etalon.jury.JuryProblem;
import org.etalon.jury.panel.ProfileWish;
import org.etalon.jury.panel.ProfileWish.AbsenceWish;
import org.etalon.jury.panel.rest.JurorJson.AbsenceJson;

/**
 * What an organiser sends to appoint or to change a juror: all of it, what is absent is empty. {@code post} is a member's by default.
 *
 * @param email of a confirmed account; only to appoint
 */
public record JurorWishJson(
        String email,
        String post,
        String organisation,
        String employer,
        List<String> domains,
        Integer most,
        List<AbsenceJson> absences) {
    /** @throws org.etalon.core.problem.RefusedException where there is no such post */
    JurorPost place() {
        return post == null
                ? JurorPost.MEMBER
                : JurorPost.find(post).orElseThrow(() -> JuryProblem.JUROR_POST_UNKNOWN.refusal("post"));
    }

    ProfileWish wish() {
        return new ProfileWish(
                said(organisation),
                said(employer),
                domains == null
                        ? Set.of()
                        : domains.stream().map(JurorWishJson::said).collect(Collectors.toSet()),
                most == null ? "" : most.toString(),
                absences == null
                        ? List.of()
                        : absences.stream()
                                .map(each -> new AbsenceWish(said(each.first()), said(each.last())))
                                .toList());
    }

    static String said(String text) {
        return text == null ? "" : text;
    }
}
