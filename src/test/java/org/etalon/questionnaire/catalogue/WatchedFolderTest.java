/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.questionnaire.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchedFolderTest {
    @TempDir
    Path root;

    private WatchedFolder watched;

    @BeforeEach
    void takeItOnce() {
        watched = new WatchedFolder(root);
        watched.load();
    }

    @Test
    void a_quiet_folder_is_not_read_again() {
        assertThat(watched.hasSettledAnew()).isFalse();
        assertThat(watched.hasSettledAnew()).isFalse();
    }

    @Test
    void a_change_is_taken_once_it_has_been_quiet_for_a_look() throws IOException {
        Files.writeString(root.resolve("a.yaml"), "half");
        assertThat(watched.hasSettledAnew()).isFalse();
        Files.writeString(root.resolve("a.yaml"), "half, and the rest");
        assertThat(watched.hasSettledAnew()).isFalse();
        assertThat(watched.hasSettledAnew()).isTrue();
        assertThat(watched.load()).hasSize(1);
        assertThat(watched.hasSettledAnew()).isFalse();
    }

    @Test
    void what_could_not_be_kept_is_taken_again() {
        watched.forget();
        assertThat(watched.hasSettledAnew()).isFalse();
        watched.load();
        Path gone = root.resolve("not there");
        assertThat(new WatchedFolder(gone).load()).isEmpty();
    }
}
