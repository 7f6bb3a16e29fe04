/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.fill;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.etalon.core.questionnaire.Question;
import org.etalon.dossier.DossierGround;
import org.etalon.dossier.fill.SaveOutcome.Saved;
import org.etalon.dossier.fill.SaveOutcome.Stale;
import org.etalon.platform.persistence.Databases;
import org.etalon.platform.persistence.Sql;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Twenty people at one dossier in the same moment, again and again. */
class ManySaveAtOnceIT {
    private static final int PEOPLE = 20;
    private static final int ROUNDS = 5;

    @ParameterizedTest
    @EnumSource
    void of_many_on_one_question_one_is_first_and_the_others_hear_it(Databases database) throws Exception {
        var desk = Desk.of(database);
        for (int round = 0; round < ROUNDS; round++) {
            int version = round;
            List<SaveOutcome> outcomes = atOnce(one -> desk.save(
                    "proudest-software", version, Map.of("answer", "Version " + version + " de la personne " + one)));

            List<Saved> first = only(Saved.class, outcomes);
            assertThat(first).hasSize(1);
            assertThat(only(Stale.class, outcomes)).hasSize(PEOPLE - 1).allSatisfy(stale -> assertThat(stale.theirs())
                    .isEqualTo(first.get(0).answer()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void different_questions_never_disturb_each_other(Databases database) throws Exception {
        var desk = Desk.of(database);
        List<String> questions = DossierGround.SCORING.index().questions().stream()
                .map(Question::id)
                .limit(PEOPLE)
                .toList();
        for (int round = 0; round < ROUNDS; round++) {
            int version = round;
            List<SaveOutcome> outcomes = atOnce(one -> desk.save(
                    questions.get(one), version, Map.of("state", "unknown", "justification", "Tour " + version)));

            assertThat(only(Saved.class, outcomes)).hasSize(PEOPLE);
            assertThat(only(Saved.class, outcomes))
                    .allSatisfy(saved -> assertThat(saved.answer().version()).isEqualTo(version + 1L));
        }
        assertThat(remembered(desk)).isEqualTo("100 changes up to 100");
    }

    private static String remembered(Desk desk) {
        return Sql.with(desk.database().source(), connection -> {
            try (var row = connection
                    .createStatement()
                    .executeQuery("select count(*) || ' changes up to ' || max(ordinal) from answer_history")) {
                row.next();
                return row.getString(1);
            }
        });
    }

    private interface Save {
        SaveOutcome by(int one);
    }

    private static List<SaveOutcome> atOnce(Save save) throws InterruptedException, ExecutionException {
        var threads = Executors.newFixedThreadPool(PEOPLE);
        try {
            var barrier = new CyclicBarrier(PEOPLE);
            List<Callable<SaveOutcome>> saves = IntStream.range(0, PEOPLE)
                    .<Callable<SaveOutcome>>mapToObj(one -> () -> {
                        barrier.await();
                        return save.by(one);
                    })
                    .toList();
            List<SaveOutcome> outcomes = new ArrayList<>();
            for (Future<SaveOutcome> done : threads.invokeAll(saves)) {
                outcomes.add(done.get());
            }
            return outcomes;
        } finally {
            threads.shutdown();
        }
    }

    private static <T> List<T> only(Class<T> kind, List<SaveOutcome> outcomes) {
        return outcomes.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
