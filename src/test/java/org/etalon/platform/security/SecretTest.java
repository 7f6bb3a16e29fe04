/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.etalon.platform.setting.SettingException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretTest {
    @TempDir
    Path folder;

    private Secret read(Optional<String> named) {
        var secret = new Secret();
        secret.data = folder.toString();
        secret.named = named;
        secret.read();
        return secret;
    }

    @Test
    void is_made_at_the_first_start_for_its_owner_alone_and_kept() throws IOException {
        byte[] first = read(Optional.empty()).key("tests");
        Path file = folder.resolve("secret");
        assertThat(Files.readAllBytes(file)).hasSize(32);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(read(Optional.of(" ")).key("tests")).isEqualTo(first);
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void a_named_file_is_taken_as_it_is() throws IOException {
        Path file = folder.resolve("given");
        Files.write(file, new byte[40]);
        assertThat(read(Optional.of(file.toString())).key("tests"))
                .isEqualTo(Secret.of(new byte[40]).key("tests"));
        assertThat(folder.resolve("secret")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 31, 4097})
    void a_named_file_that_is_no_secret_stops_the_start(int size) throws IOException {
        Path file = folder.resolve("given");
        Files.write(file, new byte[size]);
        assertThatThrownBy(() -> read(Optional.of(file.toString())))
                .isInstanceOf(SettingException.class)
                .hasMessageStartingWith("ETALON_SECRET_FILE ");
        assertThatThrownBy(() -> read(Optional.of(folder.resolve("nowhere").toString())))
                .isInstanceOf(SettingException.class);
        assertThatThrownBy(() -> read(Optional.of(folder.toString()))).isInstanceOf(SettingException.class);
    }

    @Test
    void what_is_signed_for_one_purpose_says_nothing_for_another() {
        var secret = Secret.of(new byte[32]);
        assertThat(secret.key("one")).hasSize(32).isNotEqualTo(secret.key("other"));
        assertThat(secret.sign("one", new byte[3]))
                .isEqualTo(secret.sign("one", new byte[3]))
                .isNotEqualTo(secret.sign("other", new byte[3]))
                .isNotEqualTo(secret.sign("one", new byte[4]));
    }
}
