/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.etalon.jury.log.LogCheck.Fault;
import org.junit.jupiter.api.Test;

class LogCheckTest {
    private static final List<JuryStep> STEPS = LogSample.steps();
    private static final String LAST = STEPS.get(STEPS.size() - 1).digest().hex();

    private static List<byte[]> lines() {
        List<byte[]> lines = new ArrayList<>();
        STEPS.forEach(step -> lines.add(step.line().getBytes(StandardCharsets.UTF_8)));
        return lines;
    }

    @Test
    void a_log_as_it_was_written_holds() {
        LogCheck check = LogCheck.of(lines());
        assertThat(check.fault()).isEmpty();
        assertThat(check.steps()).isEqualTo(STEPS.size());
        assertThat(check.last()).isEqualTo(LAST);
        assertThat(LogCheck.of(List.of())).isEqualTo(new LogCheck(0, JuryStep.NOTHING, java.util.Optional.empty()));
    }

    @Test
    void any_byte_changed_in_any_line_but_the_last_breaks_it_there_or_in_the_next() {
        for (int line = 0; line < STEPS.size() - 1; line++) {
            for (int at = 0; at < lines().get(line).length; at++) {
                List<byte[]> lines = lines();
                lines.get(line)[at] ^= 1;
                LogCheck check = LogCheck.of(lines);
                assertThat(check.fault()).as("line %d, byte %d", line, at).isPresent();
                assertThat(check.steps()).isIn(line, line + 1);
            }
        }
    }

    @Test
    void any_byte_changed_in_the_last_line_shows_by_its_digest() {
        int last = STEPS.size() - 1;
        for (int at = 0; at < lines().get(last).length; at++) {
            List<byte[]> lines = lines();
            lines.get(last)[at] ^= 1;
            LogCheck check = LogCheck.of(lines);
            assertThat(check.fault().isPresent() || !check.last().equals(LAST))
                    .as("byte " + at)
                    .isTrue();
        }
    }

    @Test
    void a_line_taken_out_or_moved_is_out_of_order() {
        List<byte[]> without = lines();
        without.remove(1);
        assertThat(LogCheck.of(without)).isEqualTo(fault(1, Fault.OUT_OF_ORDER));
        List<byte[]> turned = lines();
        turned.add(turned.remove(0));
        assertThat(LogCheck.of(turned).fault()).contains(Fault.OUT_OF_ORDER);
    }

    @Test
    void what_is_no_line_is_unreadable() {
        List<byte[]> lines = lines();
        lines.add(2, new byte[0]);
        assertThat(LogCheck.of(lines)).isEqualTo(fault(2, Fault.UNREADABLE));
        lines.set(2, new byte[] {(byte) 0xC3});
        assertThat(LogCheck.of(lines)).isEqualTo(fault(2, Fault.UNREADABLE));
    }

    private static LogCheck fault(int steps, Fault fault) {
        return new LogCheck(steps, STEPS.get(steps - 1).digest().hex(), java.util.Optional.of(fault));
    }
}
