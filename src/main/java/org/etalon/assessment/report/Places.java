/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.assessment.report;

import org.etalon.core.scoring.Assessment.QuestionResult;
import org.etalon.platform.document.Anchor;
import org.etalon.platform.document.Line;
import org.etalon.platform.document.Line.Style;

/** Where things stand in a report, for links from its summary. */
public final class Places {
    private Places() {}

    public static Anchor chapter(String name) {
        return new Anchor("chapter " + name);
    }

    public static Anchor of(QuestionResult question) {
        return new Anchor("question " + question.place().question().id());
    }

    /** Words in strong type, then others beside them. */
    public static Line lead(String strong, String more) {
        return Line.of(Style.STRONG, strong).then(Line.of(" " + more));
    }
}
