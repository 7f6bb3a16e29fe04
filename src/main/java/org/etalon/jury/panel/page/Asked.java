/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.panel.page;

import static org.etalon.core.problem.RefusedException.refuseIfAny;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.etalon.core.problem.Problem;
import org.etalon.platform.faces.Visit;
import org.etalon.platform.security.SecurityProblem;

/** What the address of a jury's page says. */
public final class Asked {
    private Asked() {}

    public static Locale language() {
        return Locale.forLanguageTag(Visit.atHand().language());
    }

    /** {@code <programme>/<edition>}. */
    public static String edition() {
        var request = Visit.atHand().request();
        return request.getParameter("programme") + "/" + request.getParameter("edition");
    }

    /** @throws org.etalon.core.problem.RefusedException as unknown, where it is no id */
    static UUID juror() {
        return id("juror");
    }

    /** The id that stands in a gap of the address. @throws org.etalon.core.problem.RefusedException as unknown, where it is none */
    public static UUID id(String gap) {
        String text = Visit.atHand().request().getParameter(gap);
        boolean id = text != null && text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
        refuseIfAny(id ? List.of() : List.of(Problem.of(SecurityProblem.UNKNOWN, "")));
        return UUID.fromString(text);
    }
}
