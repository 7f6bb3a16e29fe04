/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.setting;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URISyntaxException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The address under which people reach this server, {@code ETALON_BASE_URL}: for links that are read elsewhere, as in mails. */
@ApplicationScoped
public class BaseAddress {
    static final String VARIABLE = "ETALON_BASE_URL";

    @Inject
    @ConfigProperty(name = "etalon.base-url", defaultValue = "http://localhost:8080")
    String setting;

    private URI base;

    /** The same, by hand. */
    public static BaseAddress of(String address) {
        var made = new BaseAddress();
        made.setting = address;
        made.read();
        return made;
    }

    void start(@Observes Startup event) {
        // read at the start, so that a mistake is told there
    }

    @PostConstruct
    void read() {
        try {
            base = new URI(setting.strip().replaceAll("/+$", ""));
        } catch (URISyntaxException e) {
            throw wrong();
        }
        boolean web = "http".equals(base.getScheme()) || "https".equals(base.getScheme());
        boolean bare = base.getRawQuery() == null && base.getRawFragment() == null && base.getRawUserInfo() == null;
        if (!web || !bare || base.getHost() == null) {
            throw wrong();
        }
    }

    private static SettingException wrong() {
        return new SettingException("BASE_ADDRESS", VARIABLE);
    }

    /** @param path begins with a slash, with its query; the absolute address of it comes out */
    public String link(String path) {
        if (!path.startsWith("/")) {
            throw new IllegalArgumentException("a path begins with a slash");
        }
        return base + path;
    }

    /** The host alone, such as {@code label.example.org}. */
    public String host() {
        return base.getHost();
    }
}
