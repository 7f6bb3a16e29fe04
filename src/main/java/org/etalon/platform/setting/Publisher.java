/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.setting;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Who runs this instance and answers for it, for the pages on accessibility, privacy and licence: {@code ETALON_PUBLISHER}, a name, and
 * {@code ETALON_CONTACT}, an e-mail or a web address.
 */
@Named
@ApplicationScoped
public class Publisher {
    private static final String MAIL = "[^\\s@<>\"]+@[^\\s@<>\"]+\\.[^\\s@<>\".]+";
    private static final String WEB = "https?://[^\\s<>\"]+";

    @Inject
    @ConfigProperty(name = "etalon.publisher")
    Optional<String> publisher;

    @Inject
    @ConfigProperty(name = "etalon.contact")
    Optional<String> contact;

    void start(@Observes Startup event) {
        // read at the start, so that a mistake is told there
    }

    @PostConstruct
    void read() {
        if (!contact().isEmpty() && !contact().matches(MAIL) && !contact().matches(WEB)) {
            throw new SettingException("CONTACT", "ETALON_CONTACT");
        }
    }

    /** Empty where it isn't said. */
    public String name() {
        return publisher.map(String::strip).orElse("");
    }

    /** Where to write to, as it is read; empty where it isn't said. */
    public String contact() {
        return contact.map(String::strip).orElse("");
    }

    /** The same as a link. */
    public String href() {
        return contact().matches(WEB) ? contact() : "mailto:" + contact();
    }
}
