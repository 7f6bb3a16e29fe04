/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.storage.choice;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.etalon.platform.storage.Store;
import org.etalon.platform.storage.folder.FolderStore;
import org.etalon.platform.storage.s3.S3Store;

/** Gives the store: the bucket of {@code ETALON_S3_URL}, else the folder {@code evidence} in the data folder. */
@ApplicationScoped
public class StoreProducer {
    @Inject
    @ConfigProperty(name = "etalon.s3-url")
    Optional<String> bucket;

    @Inject
    @ConfigProperty(name = "etalon.data", defaultValue = "data")
    String data;

    @Inject
    Clock clock;

    private Store store;

    void start(@Observes Startup event) {
        // read at the start, so that a mistake is told there
    }

    @PostConstruct
    void read() {
        store = bucket.filter(url -> !url.isBlank())
                .<Store>map(url -> new S3Store(url, clock))
                .orElseGet(() -> new FolderStore(Path.of(data, "evidence"), clock));
    }

    @Produces
    @ApplicationScoped
    public Store store() {
        return store;
    }
}
