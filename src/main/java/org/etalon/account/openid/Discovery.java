/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.account.openid;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.MalformedURLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** What the provider says of itself, asked for when somebody first comes by it and once an hour then. A fault is not kept. */
@ApplicationScoped
public class Discovery {
    private static final Duration HOLDS = Duration.ofHours(1);
    private static final int WAIT = 5_000;
    private static final int LONGEST = 256 * 1024;

    @Inject
    ProviderLine line;

    @Inject
    Clock clock;

    private volatile Described last;

    /** @param keys fetched when needed, and anew where one is unknown */
    public record Described(
            Provider provider, ProviderAddresses addresses, JWKSource<SecurityContext> keys, Instant at) {}

    static Discovery of(ProviderLine line, Clock clock) {
        var made = new Discovery();
        made.line = line;
        made.clock = clock;
        return made;
    }

    /** @throws ProviderException where it can't be asked, or is another */
    public Described get(Provider provider) {
        Described known = last;
        Instant now = clock.instant();
        if (known != null
                && known.at().plus(HOLDS).isAfter(now)
                && known.provider().equals(provider)) {
            return known;
        }
        var addresses = ProviderAddresses.of(provider, line.get(provider.description(), ""));
        last = new Described(provider, addresses, keys(addresses), now);
        return last;
    }

    private static JWKSource<SecurityContext> keys(ProviderAddresses addresses) {
        try {
            var retriever = new DefaultResourceRetriever(WAIT, WAIT, LONGEST);
            return JWKSourceBuilder.<SecurityContext>create(addresses.keys().toURL(), retriever)
                    .refreshAheadCache(false)
                    .retrying(true)
                    .build();
        } catch (MalformedURLException e) {
            throw new ProviderException(ProviderTrouble.MISSET, "jwks_uri is no address");
        }
    }
}
