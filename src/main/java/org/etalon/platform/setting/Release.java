/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.setting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Which Étalon this is. */
@ApplicationScoped
public class Release {
    @Inject
    @ConfigProperty(name = "etalon.version")
    String version;

    @Inject
    @ConfigProperty(name = "etalon.source-url")
    Optional<String> sourceUrl;

    public String version() {
        return version;
    }

    /** Where its source code is to be had; empty where the operator has not said so. */
    public String sourceUrl() {
        return sourceUrl.orElse("");
    }
}
