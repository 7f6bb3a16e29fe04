/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.back;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongPredicate;
import org.etalon.dossier.fill.SaveAnswer;
import org.etalon.dossier.fill.SaveOutcome;
import org.junit.jupiter.api.Test;

/** Changes that are confirmed once more are none. */
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
}
