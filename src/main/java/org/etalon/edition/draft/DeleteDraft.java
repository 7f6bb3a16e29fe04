/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.edition.draft;

import static org.etalon.core.problem.RefusedException.refuseIfAny;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.LongPredicate;
import org.etalon.core.problem.Problem;
import org.etalon.core.problem.ProblemCode;
import org.etalon.edition.EditionProblem;
import org.etalon.edition.EditionQuery;
import org.etalon.edition.EditionStage;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;
import org.etalon.platform.security.SecurityProblem;

/** An organiser takes back an edition that has not been announced, for good. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.ORGANISER)
public class DeleteDraft {
    @Inject
    EditionQuery editions;

    @Inject
    DraftRepository drafts;

    /**
     * @param key {@code <programme>/<edition>}
     * @param started whether the decision started from this version
     * @throws org.etalon.core.problem.RefusedException where there is none, where it is announced, or where somebody else was first
     */
    public void delete(String key, LongPredicate started) {
        var found = editions.find(key);
        refuseUnless(found.isPresent(), SecurityProblem.UNKNOWN);
        var row = found.get();
        refuseUnless(row.plan().time().stage() == EditionStage.DRAFT, EditionProblem.EDITION_ANNOUNCED);
        refuseUnless(started.test(row.version()), EditionProblem.EDITION_STALE);
        refuseUnless(drafts.delete(key, row.version()), EditionProblem.EDITION_STALE);
    }

    private static void refuseUnless(boolean right, ProblemCode problem) {
        refuseIfAny(right ? List.of() : List.of(Problem.of(problem, "")));
    }
}
