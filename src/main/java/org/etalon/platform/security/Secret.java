/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.security;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.etalon.platform.setting.SettingException;

/**
 * The instance's secret, from which a key is made for each purpose. It is 32 random bytes in the data folder, made at the first
 * start and readable by its owner alone, or the file that {@code ETALON_SECRET_FILE} names, the same for all nodes. It is never in
 * the database. Whoever replaces it makes what was signed before invalid.
 */
@ApplicationScoped
public class Secret {
    static final String FILE = "secret";

    private static final String VARIABLE = "ETALON_SECRET_FILE";
    private static final int BYTES = 32;
    private static final int MOST_BYTES = 4096;
    private static final String HMAC = "HmacSHA256";

    @Inject
    @ConfigProperty(name = "etalon.data", defaultValue = "data")
    String data;

    @Inject
    @ConfigProperty(name = "etalon.secret-file")
    Optional<String> named;

    private byte[] secret;

    /** A secret of these bytes, by hand. */
    public static Secret of(byte[] bytes) {
        var made = new Secret();
        made.secret = bytes.clone();
        return made;
    }

    void start(@Observes Startup event) {
        // read at the start, so that a mistake is told there
    }

    @PostConstruct
    void read() {
        Optional<Path> file =
                named.filter(name -> !name.isBlank()).map(String::strip).map(Path::of);
        try {
            secret = file.isPresent() ? given(file.get()) : own(Path.of(data, FILE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] given(Path file) throws IOException {
        if (!Files.isRegularFile(file)
                || !Files.isReadable(file)
                || Files.size(file) < BYTES
                || Files.size(file) > MOST_BYTES) {
            throw new SettingException("SECRET_FILE", VARIABLE);
        }
        return Files.readAllBytes(file);
    }

    private static byte[] own(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        if (!Files.exists(file) || Files.size(file) < BYTES) {
            byte[] fresh = new byte[BYTES];
            new SecureRandom().nextBytes(fresh);
            var owner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
            Path draft = Files.createTempFile(file.getParent(), FILE, "", owner);
            Files.write(draft, fresh);
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        }
        return Files.readAllBytes(file);
    }

    /**
     * A key for one purpose; keys of different purposes tell nothing of each other or of the secret.
     *
     * @param purpose a name that no other use has
     * @return 32 bytes, always the same for the same purpose
     */
    public byte[] key(String purpose) {
        return mac(secret, purpose.getBytes(StandardCharsets.UTF_8));
    }

    /** The signature of a content for one purpose, 32 bytes; compare with {@link java.security.MessageDigest#isEqual}. */
    public byte[] sign(String purpose, byte[] content) {
        return mac(key(purpose), content);
    }

    private static byte[] mac(byte[] key, byte[] content) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            return mac.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
