/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.etalon.platform.storage.Store.Shelf;
import org.junit.jupiter.api.Test;

/** What every store does. Each test uses a content of its own, so that they can share one store. */
public interface StoreLaws {
    Store store();

    Inbox inbox();

    @Test
    default void what_is_kept_is_found_whole_and_in_parts() throws IOException {
        Digest digest = keep("0123456789 kept");
        assertThat(store().holds(digest)).isTrue();
        assertThat(text(digest, 0, Long.MAX_VALUE)).isEqualTo("0123456789 kept");
        assertThat(text(digest, 3, 4)).isEqualTo("3456");
        assertThat(text(digest, 11, Long.MAX_VALUE)).isEqualTo("kept");
        assertThat(text(digest, 14, 100)).isEqualTo("t");
    }

    @Test
    default void what_was_never_kept_is_not_found() {
        Digest unknown = new Digest("ab".repeat(32));
        assertThat(store().holds(unknown)).isFalse();
        assertThat(store().find(unknown)).isEmpty();
        store().setAside(unknown);
        store().takeBack(unknown);
        store().erase(unknown);
        assertThat(store().holds(unknown)).isFalse();
    }

    @Test
    default void the_same_content_is_stored_once() {
        Digest digest = keep("the same");
        assertThat(keep("the same")).isEqualTo(digest);
        assertThat(on(Shelf.KEPT)).containsOnlyOnce(digest);
    }

    @Test
    default void the_draft_is_gone_once_closed_and_the_content_stays() {
        try (Received received = receive("a draft")) {
            store().keep(received);
            received.close();
            assertThat(received.file()).doesNotExist();
            assertThat(store().holds(received.digest())).isTrue();
        }
    }

    @Test
    default void what_is_set_aside_can_be_read_and_taken_back() throws IOException {
        Digest digest = keep("set aside");
        store().setAside(digest);
        assertThat(on(Shelf.KEPT)).doesNotContain(digest);
        assertThat(on(Shelf.ASIDE)).contains(digest);
        assertThat(store().holds(digest)).isTrue();
        assertThat(text(digest, 0, Long.MAX_VALUE)).isEqualTo("set aside");
        assertThat(text(digest, 4, 5)).isEqualTo("aside");
        store().takeBack(digest);
        assertThat(on(Shelf.KEPT)).contains(digest);
        assertThat(on(Shelf.ASIDE)).doesNotContain(digest);
    }

    @Test
    default void erasing_spares_what_was_kept_anew() throws IOException {
        Digest digest = keep("erased and kept");
        store().setAside(digest);
        keep("erased and kept");
        store().erase(digest);
        assertThat(text(digest, 0, Long.MAX_VALUE)).isEqualTo("erased and kept");
        store().setAside(digest);
        store().erase(digest);
        assertThat(store().holds(digest)).isFalse();
    }

    @Test
    default void an_empty_content_is_a_content() throws IOException {
        assertThat(text(keep(""), 0, Long.MAX_VALUE)).isEmpty();
    }

    default Digest keep(String text) {
        try (Received received = receive(text)) {
            store().keep(received);
            return received.digest();
        }
    }

    private Received receive(String text) {
        return inbox().receive(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), 1000);
    }

    private String text(Digest digest, long from, long count) throws IOException {
        try (InputStream stream = store().find(digest, from, count).orElseThrow()) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private List<Digest> on(Shelf shelf) {
        List<Digest> found = new ArrayList<>();
        store().list(shelf, kept -> found.add(kept.digest()));
        return found;
    }
}
