/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.back;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongPredicate;
import org.etalon.core.problem.Problem;
import org.etalon.core.problem.RefusedException;
import org.etalon.dossier.fill.SaveAnswer;
import org.etalon.dossier.fill.SaveOutcome;
import org.junit.jupiter.api.Test;

/** Changes that are confirmed once more are none, and one that somebody else overtook is named. */
class ApplyChangesTest {
    /** As a desk does: what is given already asks for no version. */
    private static final class Desk extends SaveAnswer {
        private final Set<String> given = new HashSet<>();

        @Override
        public SaveOutcome save(UUID dossier, String question, Map<String, Object> sent, LongPredicate started) {
            return given.add(question) && !started.test(1) ? new SaveOutcome.Stale(null, null) : null;
        }
    }

    @Test
    void only_what_is_otherwise_now_counts_as_changed() {
        var apply = new ApplyChanges();
        apply.saveAnswer = new Desk();
        var changes = List.of(new Change("a", 1, Map.of()), new Change("b", 1, Map.of()));
        assertThat(apply.apply(UUID.randomUUID(), changes)).isEqualTo(2);
        assertThat(apply.apply(UUID.randomUUID(), changes)).isZero();
    }

    @Test
    void the_answer_that_somebody_else_changed_meanwhile_is_named() {
        var apply = new ApplyChanges();
        apply.saveAnswer = new Desk();
        var changes = List.of(new Change("a", 1, Map.of()), new Change("b", 2, Map.of()));
        assertThatThrownBy(() -> apply.apply(UUID.randomUUID(), changes))
                .isInstanceOfSatisfying(RefusedException.class, refusal -> assertThat(refusal.problems())
                        .containsExactly(Problem.of(BackProblem.ANSWER_MOVED, "b")));
    }
}
