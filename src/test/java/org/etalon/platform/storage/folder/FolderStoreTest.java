/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.storage.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.etalon.platform.storage.Digest;
import org.etalon.platform.storage.Inbox;
import org.etalon.platform.storage.Store;
import org.etalon.platform.storage.StoreLaws;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderStoreTest implements StoreLaws {
    @TempDir
    Path data;

    private Store store;

    @BeforeEach
    void open() {
        store = new FolderStore(data.resolve("evidence"), Clock.systemUTC());
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
    void a_file_bears_the_digest_of_its_content() throws IOException {
        Digest digest = keep("as sha256sum says");
        Path file =
                data.resolve("evidence").resolve(digest.hex().substring(0, 2)).resolve(digest.hex());
        assertThat(Files.readString(file)).isEqualTo("as sha256sum says");
    }

    @Test
    void a_file_that_has_lost_bytes_is_replaced_when_its_content_comes_again() throws IOException {
        Digest digest = keep("whole again");
        Path file =
                data.resolve("evidence").resolve(digest.hex().substring(0, 2)).resolve(digest.hex());
        Files.writeString(file, "whole");
        keep("whole again");
        assertThat(Files.readString(file)).isEqualTo("whole again");
    }
}
