/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.storage.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.etalon.platform.storage.Digest;
import org.etalon.platform.storage.Store;
import org.etalon.platform.storage.Store.Shelf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledWhileStoringIT {
    private static final long SEED = 20260301;
    private static final int KILLS = 12;

    @TempDir
    Path data;

    @Test
    void what_was_kept_is_there_and_what_is_there_is_whole() throws Exception {
        var random = new Random(SEED);
        Set<Digest> acknowledged = new HashSet<>();
        for (int kill = 0; kill < KILLS; kill++) {
            acknowledged.addAll(storeUntilKilled(random.nextLong(), 1 + random.nextInt(12)));
        }
        Store store = new FolderStore(data.resolve("evidence"), Clock.systemUTC());
        List<Digest> there = new ArrayList<>();
        store.list(Shelf.KEPT, kept -> there.add(kept.digest()));
        assertThat(there)
                .as("seed " + SEED)
                .containsAll(acknowledged)
                .hasSizeLessThanOrEqualTo(acknowledged.size() + KILLS);
        for (Digest digest : there) {
            assertThat(digestOf(store.find(digest).orElseThrow())).isEqualTo(digest);
        }
    }

    @Test
    void a_disk_that_takes_no_more_leaves_nothing_behind() throws Exception {
        // a limit of 512 kB a file stands for the full disk: writing fails in the middle
        Process process = start("ulimit -f 512 && trap '' XFSZ && exec", 7);
        assertThat(process.waitFor()).isEqualTo(1);
        Store store = new FolderStore(data.resolve("evidence"), Clock.systemUTC());
        store.list(Shelf.KEPT, kept -> assertThat(kept.size()).isLessThanOrEqualTo(512 * 1024));
        assertThat(data.resolve("evidence/incoming").toFile().list()).isEmpty();
        assertThat(new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8))
                .contains("STORAGE_UNAVAILABLE");
    }

    private Set<Digest> storeUntilKilled(long seed, int after) throws IOException, InterruptedException {
        Process process = start("exec", seed);
        Set<Digest> acknowledged = new HashSet<>();
        try (var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (Digest.isOne(line)) {
                    acknowledged.add(new Digest(line));
                }
                if (acknowledged.size() == after) {
                    process.toHandle().destroyForcibly();
                }
            }
        }
        process.waitFor();
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(after);
        return acknowledged;
    }

    private Process start(String before, long seed) throws IOException {
        String java = ProcessHandle.current().info().command().orElse("java");
        return new ProcessBuilder(
                        "bash",
                        "-c",
                        before + " \"$0\" -XX:TieredStopAtLevel=1 -Xmx64m -cp \"$1\" \"$2\" \"$3\" \"$4\"",
                        java,
                        System.getProperty("java.class.path"),
                        Storing.class.getName(),
                        data.toString(),
                        Long.toString(seed))
                .start();
    }

    private static Digest digestOf(InputStream content) throws IOException {
        var digest = Digest.sha256();
        try (var stream = new DigestInputStream(content, digest)) {
            stream.readAllBytes();
        }
        return Digest.of(digest);
    }
}
