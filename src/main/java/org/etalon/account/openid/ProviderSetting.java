/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.account.openid;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.etalon.platform.setting.SettingException;

/** {@code ETALON_OIDC_ISSUER}, {@code ETALON_OIDC_CLIENT_ID}, {@code ETALON_OIDC_CLIENT_SECRET}: all of them, or there is no provider. */
@ApplicationScoped
public class ProviderSetting {
    private static final String ISSUER = "ETALON_OIDC_ISSUER";
    private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "[::1]");

    @Inject
    @ConfigProperty(name = "etalon.oidc.issuer")
    Optional<String> issuer;

    @Inject
    @ConfigProperty(name = "etalon.oidc.client.id")
    Optional<String> clientId;

    @Inject
    @ConfigProperty(name = "etalon.oidc.client.secret")
    Optional<String> clientSecret;

    private Optional<Provider> provider;

    void start(@Observes Startup event) {
        // read at the start, so that a mistake is told there
    }

    @PostConstruct
    void read() {
        String id = said(clientId);
        String secret = said(clientSecret);
        if (said(issuer).isEmpty() && id.isEmpty() && secret.isEmpty()) {
            provider = Optional.empty();
            return;
        }
        URI address = address(said(issuer));
        if (id.isEmpty() || secret.isEmpty()) {
            throw new SettingException(
                    "OIDC_CLIENT", id.isEmpty() ? "ETALON_OIDC_CLIENT_ID" : "ETALON_OIDC_CLIENT_SECRET");
        }
        provider = Optional.of(new Provider(address, id, secret));
    }

    /** Plain http only on this machine, where nobody listens. */
    private static URI address(String written) {
        try {
            URI address = new URI(written);
            boolean safe = "https".equals(address.getScheme())
                    || "http".equals(address.getScheme())
                            && address.getHost() != null
                            && HERE.contains(address.getHost());
            boolean bare = address.getRawQuery() == null
                    && address.getRawFragment() == null
                    && address.getRawUserInfo() == null;
            if (safe && bare && address.getHost() != null && written.length() <= Provider.LONGEST) {
                return address;
            }
            throw new SettingException("OIDC_ISSUER", ISSUER);
        } catch (URISyntaxException e) {
            throw new SettingException("OIDC_ISSUER", ISSUER);
        }
    }

    private static String said(Optional<String> setting) {
        return setting.map(String::strip).orElse("");
    }

    /** Empty where one signs in with a password alone. */
    public Optional<Provider> find() {
        return provider;
    }
}
