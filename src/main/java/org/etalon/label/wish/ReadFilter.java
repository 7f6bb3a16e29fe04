/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.wish;

import static org.etalon.core.problem.RefusedException.refuseIfAny;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.UnaryOperator;
import org.etalon.collectivity.Directory;
import org.etalon.edition.EditionQuery;
import org.etalon.label.LabelFilter;
import org.etalon.label.PublicLabels;
import org.etalon.questionnaire.catalogue.Catalogue;

/** Reads filters by what there is: public labels, editions that are known, questionnaires and the directory. */
@ApplicationScoped
public class ReadFilter {
    @Inject
    Directory directory;

    @Inject
    PublicLabels labels;

    @Inject
    EditionQuery editions;

    @Inject
    Catalogue catalogue;

    /**
     * @param sent the values of parameters by their names: programme, edition, level, type, region, department, mention, q; null where one is
     *     not there
     * @throws org.etalon.core.problem.RefusedException naming all that can't be looked for
     */
    public LabelFilter get(UnaryOperator<String> sent) {
        var check = check(sent);
        LabelFilter filter = check.filter();
        refuseIfAny(check.problems());
        return filter;
    }

    /** The same for a page, with its order ({@code sort}) and the page of the list; what can't be read of it is told and not refused. */
    public FilterReading read(UnaryOperator<String> sent) {
        return check(sent).reading();
    }

    private FilterCheck check(UnaryOperator<String> sent) {
        var known = new PublicCodes(labels.snapshot().values(), editions, catalogue);
        return new FilterCheck(sent, directory.index().territories(), known);
    }
}
