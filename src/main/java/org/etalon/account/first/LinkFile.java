/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.account.first;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.Optional;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.etalon.platform.persistence.Database;
import org.etalon.platform.persistence.Sql;
import org.etalon.platform.setting.BaseAddress;

/**
 * Lays the link into {@code first-organiser-link} of the data folder, readable by its owner alone, as long as there is no organiser; the
 * launcher shows it. It is another one at each start.
 */
@ApplicationScoped
public class LinkFile {
    static final String FILE = "first-organiser-link";
    private static final int AFTER_TABLES = 500;

    @Inject
    @ConfigProperty(name = "etalon.data", defaultValue = "data")
    String data;

    @Inject
    BaseAddress base;

    @Resource(lookup = Database.NAME)
    DataSource source;

    @Inject
    Clock clock;

    void start(@Observes @Priority(AFTER_TABLES) Startup event) throws IOException {
        Path file = Path.of(data, FILE);
        String before = Files.exists(file) ? Files.readString(file).strip().replaceAll(".*token=", "") : "";
        Optional<String> token =
                Sql.inTransaction(source, connection -> Invitation.renew(connection, before, clock.instant()));
        if (token.isPresent()) {
            write(base.link("/account/organiser?token=" + token.get()));
        } else {
            remove();
        }
    }

    void used(@Observes(during = TransactionPhase.AFTER_SUCCESS) OrganiserCreated event) throws IOException {
        remove();
    }

    private void remove() throws IOException {
        Files.deleteIfExists(Path.of(data, FILE));
    }

    private void write(String link) throws IOException {
        Path folder = Path.of(data);
        Files.createDirectories(folder);
        var owner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        Path draft = Files.createTempFile(folder, FILE, "", owner);
        Files.writeString(draft, link + "\n");
        Files.move(draft, folder.resolve(FILE), StandardCopyOption.ATOMIC_MOVE);
    }
}
