/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Random;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.etalon.core.problem.Problem;
import org.etalon.core.problem.RefusedException;
import org.etalon.platform.zip.Sums;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InboxTest {
    @TempDir
    Path data;

    private Inbox inbox;

    @BeforeEach
    void open() {
        inbox = new Inbox(data.toString());
    }

    @Test
    void a_stream_is_taken_in_with_its_digest_up_to_the_limit() throws IOException {
        try (Received received = inbox.receive(bytes(3), 3)) {
            assertThat(received.size()).isEqualTo(3);
            assertThat(received.digest().hex())
                    .isEqualTo("709e80c88487a2411e1ee4dfb9f22a861492d20c4765150c0c794abd70f8147c");
            assertThat(Files.readAllBytes(received.file())).hasSize(3);
        }
        assertThat(drafts()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 65_535, 65_536, 65_537, 3_000_001})
    void what_is_written_here_is_taken_in_with_its_digest(int size) throws IOException {
        byte[] content = new byte[size];
        new Random(size).nextBytes(content);
        try (Received received = inbox.take(out -> {
            int half = size / 2;
            out.write(content, 0, half);
            out.flush();
            for (int at = half; at < Math.min(size, half + 3); at++) {
                out.write(content[at]);
            }
            out.write(content, Math.min(size, half + 3), Math.max(0, size - half - 3));
        })) {
            assertThat(received.size()).isEqualTo(size);
            assertThat(received.digest().hex()).isEqualTo(Sums.of(content).sha256());
            assertThat(Files.readAllBytes(received.file())).isEqualTo(content);
        }
        assertThat(drafts()).isEmpty();
    }

    @Test
    void a_byte_more_is_refused_and_leaves_nothing() {
        assertRefused(bytes(4), StorageProblem.STORAGE_TOO_LARGE);
    }

    @Test
    void a_stream_that_breaks_off_is_refused_and_leaves_nothing() {
        assertRefused(new SequenceInputStream(bytes(2), new Broken()), StorageProblem.STORAGE_BROKEN_OFF);
    }

    @Test
    void a_folder_that_cannot_be_made_is_refused() throws IOException {
        Files.writeString(data.resolve("evidence"), "in its place");
        assertThatThrownBy(() -> inbox.receive(bytes(1), 3))
                .asInstanceOf(InstanceOfAssertFactories.type(RefusedException.class))
                .extracting(refusal -> refusal.problems().get(0).code())
                .isEqualTo(StorageProblem.STORAGE_UNAVAILABLE);
    }

    @Test
    void drafts_of_a_crash_are_cleared_and_those_of_now_are_not() throws IOException {
        Received old = inbox.receive(bytes(1), 3);
        Received young = inbox.receive(bytes(2), 3);
        Instant limit = Instant.parse("2026-03-01T00:00:00Z");
        Files.setLastModifiedTime(old.file(), FileTime.from(limit.minusMillis(1)));
        Files.setLastModifiedTime(young.file(), FileTime.from(limit));
        inbox.clear(limit);
        assertThat(old.file()).doesNotExist();
        assertThat(young.file()).exists();
        young.close();
    }

    private void assertRefused(InputStream stream, StorageProblem expected) {
        assertThatThrownBy(() -> inbox.receive(stream, 3))
                .asInstanceOf(InstanceOfAssertFactories.type(RefusedException.class))
                .extracting(RefusedException::problems, InstanceOfAssertFactories.list(Problem.class))
                .extracting(Problem::code)
                .containsExactly(expected);
        assertThat(drafts()).isEmpty();
    }

    private String[] drafts() {
        return data.resolve(Inbox.FOLDER).toFile().list();
    }

    private static InputStream bytes(int count) {
        return new ByteArrayInputStream(new byte[count]);
    }

    private static class Broken extends InputStream {
        @Override
        public int read() throws IOException {
            throw new IOException("the line went dead");
        }
    }
}
