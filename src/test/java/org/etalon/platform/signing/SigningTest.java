/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.etalon.platform.setting.SettingException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SigningTest {
    private static final byte[] CONTENT = "Étalon".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    /** RFC 8032, 7.1, test 2. */
    @Test
    void it_signs_as_the_standard_does() {
        String seed = "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb";
        byte[] der = HexFormat.of().parseHex("302e020100300506032b657004220420" + seed);
        String pem = "-----BEGIN PRIVATE KEY-----\n"
                + java.util.Base64.getEncoder().encodeToString(der) + "\n-----END PRIVATE KEY-----\n";
        SigningKey key = SigningKey.read(pem).orElseThrow();
        assertThat(HexFormat.of().formatHex(key.verifying().raw()))
                .isEqualTo("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c");
        assertThat(HexFormat.of().formatHex(key.sign(new byte[] {0x72})))
                .isEqualTo("92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
                        + "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00");
    }

    @Test
    void a_key_is_made_at_the_first_start_for_its_owner_alone_and_stays() throws Exception {
        VerifyingKey first = start("").current().verifying();
        Path file = folder.resolve(SigningKeys.FILE);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(start("").current().verifying()).isEqualTo(first);
        assertThat(start(file.toString()).current().verifying()).isEqualTo(first);
        assertThat(start("").current().toString())
                .doesNotContain(Files.readString(file).lines().toList().get(1));
    }

    @Test
    void of_many_first_starts_at_once_all_find_one_key() throws Exception {
        Set<VerifyingKey> found = ConcurrentHashMap.newKeySet();
        var together = new CountDownLatch(1);
        var threads = Executors.newFixedThreadPool(16);
        var all = IntStream.range(0, 16)
                .mapToObj(i -> threads.submit(() -> {
                    together.await();
                    return found.add(start("").current().verifying());
                }))
                .toList();
        together.countDown();
        for (var each : all) {
            each.get();
        }
        threads.shutdown();
        assertThat(found).hasSize(1);
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(folder.resolve(SigningKeys.FILE));
        }
    }

    @Test
    void what_is_no_key_stops_the_start_and_is_never_replaced() throws Exception {
        Path file = Files.writeString(folder.resolve(SigningKeys.FILE), "garbage");
        assertThatThrownBy(() -> start("")).isInstanceOf(SettingException.class);
        assertThat(file).hasContent("garbage");
        assertThatThrownBy(() -> start(folder.resolve("none").toString()))
                .isInstanceOf(SettingException.class)
                .hasMessageContaining("ETALON_SIGNING_KEY_FILE");
    }

    @Test
    void another_content_signature_or_key_is_not_verified() {
        SigningKey key = SigningKey.read(SigningKey.fresh()).orElseThrow();
        byte[] signature = key.sign(CONTENT);
        assertThat(key.verifying().verifies(CONTENT, signature)).isTrue();
        assertThat(key.verifying().verifies(new byte[0], signature)).isFalse();
        assertThat(key.verifying().verifies(CONTENT, new byte[64])).isFalse();
        assertThat(key.verifying().verifies(CONTENT, new byte[3])).isFalse();
        VerifyingKey other = SigningKey.read(SigningKey.fresh()).orElseThrow().verifying();
        assertThat(other.verifies(CONTENT, signature)).isFalse();
        assertThat(VerifyingKey.read(other.pem())).contains(other);
        assertThat(VerifyingKey.read(other.pem().replace("MCow", "MCox"))).isEmpty();
    }

    private SigningKeys start(String file) {
        var keys = new SigningKeys();
        keys.data = folder.toString();
        keys.named = Optional.of(file);
        keys.read();
        return keys;
    }
}
