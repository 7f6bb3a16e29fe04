/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.etalon.core.problem.RefusedException;
import org.etalon.dossier.fill.SaveOutcome.Saved;
import org.etalon.dossier.submission.SubmissionDesk.Handed;
import org.etalon.platform.persistence.Databases;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Several people press the button in the same moment, while another still writes. */
class ManySubmitAtOnceIT {
    private static final int PEOPLE = 8;
    private static final int ROUNDS = 5;
    private static final String QUESTION = "proudest-software";

    @ParameterizedTest
    @EnumSource
    void of_many_who_submit_at_once_one_does_and_the_others_hear_its_number(Databases database) throws Exception {
        var handing = Handing.of(database);
        handing.signed();
        for (int round = 1; round <= ROUNDS; round++) {
            List<Handed> told = atOnce(PEOPLE, one -> handing.submit());

            assertThat(told.stream().filter(Handed::isNew)).hasSize(1);
            assertThat(told).extracting(each -> each.submission().number()).containsOnly("2026-000" + round);
            handing.amend();
        }
    }

    /** The writer goes to and fro between what was signed and something else, so that only some moments are fit for submission. */
    @ParameterizedTest
    @EnumSource
    void no_save_slips_between_the_signature_and_the_snapshot(Databases database) throws Exception {
        var handing = Handing.of(database);
        handing.signed();
        for (int round = 0; round < ROUNDS; round++) {
            long from = version(handing);
            List<Object> told = atOnce(2, one -> one == 0 ? submitted(handing) : written(handing, from));

            Submission submission = (Submission) told.get(0);
            assertThat(handing.review().state().digest())
                    .isEqualTo(submission.signed().state());
            assertThat(version(handing)).isEqualTo(told.get(1));
            handing.amend();
        }
    }

    /** Tries until it is taken. */
    private static Submission submitted(Handing handing) {
        while (true) {
            try {
                return handing.submit().submission();
            } catch (RefusedException refusal) {
                assertThat(refusal).hasMessageContaining("SIGN_OFF_VOID");
            }
        }
    }

    /** Writes and unwrites until nothing is taken any more. @return the last version that was acknowledged */
    private static long written(Handing handing, long from) {
        long version = from;
        try {
            while (true) {
                Map<String, Object> sent =
                        version % 2 == 0 ? Map.of("answer", "Nextcloud") : Map.of("state", "unanswered");
                version = ((Saved) handing.at().save(QUESTION, version, sent))
                        .answer()
                        .version();
            }
        } catch (RefusedException refusal) {
            assertThat(refusal).hasMessageContaining("DOSSIER_SUBMITTED");
            return version;
        }
    }

    private static long version(Handing handing) {
        return handing.review().dossier().find(QUESTION).orElseThrow().version();
    }

    private interface Step<T> {
        T by(int one);
    }

    private static <T> List<T> atOnce(int people, Step<T> step) throws Exception {
        var threads = Executors.newFixedThreadPool(people);
        try {
            var barrier = new CyclicBarrier(people);
            List<Callable<T>> steps = IntStream.range(0, people)
                    .<Callable<T>>mapToObj(one -> () -> {
                        barrier.await();
                        return step.by(one);
                    })
                    .toList();
            List<T> told = new ArrayList<>();
            for (Future<T> done : threads.invokeAll(steps)) {
                told.add(done.get());
            }
            return told;
        } finally {
            threads.shutdown();
        }
    }
}
