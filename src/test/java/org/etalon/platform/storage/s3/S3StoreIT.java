/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.storage.s3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.etalon.core.problem.RefusedException;
import org.etalon.platform.storage.Digest;
import org.etalon.platform.storage.Inbox;
import org.etalon.platform.storage.Received;
import org.etalon.platform.storage.Store;
import org.etalon.platform.storage.Store.Shelf;
import org.etalon.platform.storage.StoreLaws;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class S3StoreIT implements StoreLaws {
    @TempDir
    static Path data;

    private static S3Server server;
    private static Store store;

    @BeforeAll
    static void start() throws IOException {
        server = new S3Server(data);
        String url = server.url("se%2Fcret");
        new S3Client(S3Address.parse(url), Clock.systemUTC()).send(S3Request.of("PUT", ""));
        store = new S3Store(url, Clock.systemUTC());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Override
    public Store store() {
        return store;
    }

    @Override
    public Inbox inbox() {
        return new Inbox(data.toString());
    }

    @Test
    void a_wrong_secret_is_refused_by_the_server() {
        var other = new S3Store(server.url("another"), Clock.systemUTC());
        assertThatThrownBy(() -> other.holds(new Digest("ab".repeat(32)))).isInstanceOf(RefusedException.class);
    }

    @Test
    void bytes_that_changed_on_the_way_are_not_taken() throws IOException {
        try (Received received = inbox().receive(new ByteArrayInputStream(new byte[8]), 8)) {
            Files.write(received.file(), new byte[] {1, 2, 3, 4, 5, 6, 7, 8});
            assertThatThrownBy(() -> store.keep(received)).isInstanceOf(RefusedException.class);
            assertThat(store.holds(received.digest())).isFalse();
        }
    }

    @Test
    void a_server_that_is_away_is_a_refusal() {
        var nowhere = new S3Store("http://key:secret@127.0.0.1:1/bucket", Clock.systemUTC());
        assertThatThrownBy(() -> nowhere.holds(new Digest("ab".repeat(32)))).isInstanceOf(RefusedException.class);
    }

    @Test
    void more_than_a_page_of_contents_is_told() {
        Set<Digest> kept = new HashSet<>();
        IntStream.range(0, 1100).forEach(i -> kept.add(keep("content " + i)));
        Set<Digest> told = new HashSet<>();
        store.list(Shelf.KEPT, each -> told.add(each.digest()));
        assertThat(told).containsAll(kept);
    }
}
