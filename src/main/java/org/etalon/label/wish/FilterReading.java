/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.wish;

import java.util.List;
import org.etalon.core.problem.Problem;
import org.etalon.label.LabelFilter;
import org.etalon.label.LabelOrder;

/** What a page was asked for. @param filter as it was typed. @param order the usual one where none can be read. @param page likewise 1 */
public record FilterReading(LabelFilter filter, LabelOrder order, String page, List<Problem> problems) {
    public FilterReading {
        problems = List.copyOf(problems);
    }

    /** Whether something of it can't be looked for, so that nothing is. */
    public boolean isRefused() {
        return !problems.isEmpty();
    }
}
