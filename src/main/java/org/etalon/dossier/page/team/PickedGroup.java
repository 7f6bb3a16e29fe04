/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.page.team;

import java.util.List;

/** The questions of one domain that were picked. */
public record PickedGroup(String title, List<Line> lines) {
    public PickedGroup {
        lines = List.copyOf(lines);
    }

    /**
     * One question.
     *
     * @param said what colleagues do there; may be empty
     */
    public record Line(String href, String title, String said) {}
}
