/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.setting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whether this server shows invented data, {@code ETALON_DEMO}: then only its people may come in whose password everybody knows. */
@ApplicationScoped
public class Demonstration {
    /** What the addresses of invented people end with; nobody's does elsewhere (RFC 2606). */
    public static final String ADDRESSES = "@demo.test";

    @Inject
    @ConfigProperty(name = "etalon.demo", defaultValue = "false")
    boolean on;

    private volatile boolean invented;

    /** The same, by hand. */
    public static Demonstration of(boolean on) {
        var made = new Demonstration();
        made.on = on;
        return made;
    }

    public boolean isOn() {
        return on;
    }

    /** Whether what is shown here is invented: also where a demonstration's data is served without saying so. */
    public boolean isInvented() {
        return on || invented;
    }

    /** The database was found to hold a demonstration's data. */
    public void findInvented() {
        invented = true;
    }

    /** Whether somebody with this address may come in here. */
    public boolean lets(String email) {
        return on || !email.strip().toLowerCase(Locale.ROOT).endsWith(ADDRESSES);
    }
}
