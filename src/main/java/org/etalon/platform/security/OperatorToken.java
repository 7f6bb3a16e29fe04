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
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The secret with which the launcher's commands speak to the running server. It lies in the data folder, readable by its owner
 * alone, and is made at the first start.
 */
@ApplicationScoped
public class OperatorToken {
    static final String FILE = "operator-token";

    @Inject
    @ConfigProperty(name = "etalon.data", defaultValue = "data")
    String data;

    private byte[] expected;

    void start(@Observes Startup event) {
        // made at the start, so that the file is there before the first command asks for it
    }

    @PostConstruct
    void read() {
        Path file = Path.of(data, FILE);
        try {
            Files.createDirectories(file.getParent());
            if (!Files.exists(file) || Files.size(file) == 0) {
                write(file);
            }
            expected = ("Bearer " + Files.readString(file).strip()).getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file) throws IOException {
        byte[] secret = new byte[32];
        new SecureRandom().nextBytes(secret);
        var owner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        Path draft = Files.createTempFile(file.getParent(), FILE, "", owner);
        Files.writeString(draft, HexFormat.of().formatHex(secret));
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Whether an {@code Authorization} header carries it; compared in constant time. */
    boolean isIn(String header) {
        return header != null && MessageDigest.isEqual(expected, header.getBytes(StandardCharsets.UTF_8));
    }
}
