/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.signing;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.etalon.platform.setting.SettingException;

/**
 * The key with which this instance signs. It lies in the data folder, made at the first start, or in the file that {@code
 * ETALON_SIGNING_KEY_FILE} names, the same for all nodes. Whoever replaces it signs with another key from the next start on; what was
 * signed before is checked with the former public key, which the database keeps.
 */
@ApplicationScoped
public class SigningKeys {
    static final String FILE = "signing-key.pem";

    private static final String VARIABLE = "ETALON_SIGNING_KEY_FILE";
    private static final int AFTER_MIGRATION = 10;

    @Inject
    @ConfigProperty(name = "etalon.data", defaultValue = "data")
    String data;

    @Inject
    @ConfigProperty(name = "etalon.signing-key-file")
    Optional<String> named;

    @Inject
    PublicKeyRepository publicKeys;

    @Inject
    Clock clock;

    private SigningKey key;

    /** With this key, by hand. */
    public static SigningKeys of(SigningKey key) {
        var made = new SigningKeys();
        made.key = key;
        return made;
    }

    void start(@Observes @Priority(AFTER_MIGRATION) Startup event) {
        publicKeys.keep(key.verifying(), clock.instant());
    }

    @PostConstruct
    void read() {
        Optional<Path> file =
                named.filter(name -> !name.isBlank()).map(String::strip).map(Path::of);
        try {
            key = file.isPresent() ? given(file.get()) : own(Path.of(data, FILE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SigningKey given(Path file) throws IOException {
        return KeyFile.read(file).orElseThrow(() -> new SettingException("SIGNING_KEY", VARIABLE));
    }

    private static SigningKey own(Path file) throws IOException {
        if (!Files.exists(file)) {
            KeyFile.make(file);
        }
        // a key that can't be read is never replaced: it may be mended
        return KeyFile.read(file).orElseThrow(() -> new SettingException("SIGNING_KEY_OWN", file.toString()));
    }

    /** The one in use. */
    public SigningKey current() {
        return key;
    }
}
