/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.account.provider;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.etalon.account.openid.ProviderException;
import org.etalon.account.openid.ProviderTrouble;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** Somebody goes to the provider: to sign in, or to sign out there too. */
@ApplicationScoped
@AllowedTo(Role.EVERYBODY)
public class GoToProvider {
    private static final Logger LOG = Logger.getLogger(GoToProvider.class.getName());

    @Inject
    ProviderVoyage voyage;

    /**
     * @param address where the browser goes; null where it can't
     * @param note that it keeps meanwhile
     * @param trouble null where there is none
     */
    public record Way(URI address, String note, ProviderTrouble trouble) {}

    /** @param to where on this site one wants to go then */
    public Way in(String to) {
        try {
            var departure = voyage.depart(to);
            return new Way(departure.address(), departure.note(), null);
        } catch (ProviderException e) {
            return failed(e);
        }
    }

    /** Empty where the provider has no page for that, or can't be reached. */
    public Optional<URI> out() {
        try {
            return voyage.farewell();
        } catch (ProviderException e) {
            return Optional.ofNullable(failed(e).address());
        }
    }

    private static Way failed(ProviderException e) {
        LOG.log(Level.WARNING, "the way to the provider: {0}: {1}", new Object[] {e.trouble(), e.getMessage()});
        return new Way(null, null, e.trouble());
    }
}
