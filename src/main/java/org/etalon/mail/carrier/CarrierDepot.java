/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.mail.carrier;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.etalon.mail.queue.Carrier;
import org.etalon.platform.setting.BaseAddress;

/** Knows from the settings how letters leave: by {@code ETALON_SMTP_URL}, or without it into {@code outbox/} of the data folder. */
@ApplicationScoped
public class CarrierDepot implements Carrier.Depot {
    @Inject
    @ConfigProperty(name = "etalon.data", defaultValue = "data")
    String data;

    @Inject
    @ConfigProperty(name = "etalon.smtp-url")
    Optional<String> url;

    @Inject
    @ConfigProperty(name = "etalon.mail-from")
    Optional<String> from;

    @Inject
    BaseAddress base;

    private Carrier.Depot depot;

    void start(@Observes Startup event) {
        // read at the start, so that a mistake is told there
    }

    @PostConstruct
    void read() {
        var sender = Sender.of(from.orElse(""), base.host());
        var server = url.filter(setting -> !setting.isBlank()).map(SmtpAddress::of);
        depot = server.isPresent()
                ? () -> new SmtpCarrier(server.get(), sender, server.get().properties())
                : () -> new OutboxCarrier(Path.of(data, "outbox"), sender);
    }

    @Override
    public Carrier open() {
        return depot.open();
    }
}
