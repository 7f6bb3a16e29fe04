/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.account.provider;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.etalon.account.PersonRepository;
import org.etalon.account.entry.Entrance;
import org.etalon.account.entry.SignIn;
import org.etalon.account.openid.CodeExchange;
import org.etalon.account.openid.Crossing;
import org.etalon.account.openid.IdClaims;
import org.etalon.account.openid.Provider;
import org.etalon.account.openid.ProviderException;
import org.etalon.account.openid.ProviderTrouble;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** Somebody comes back from the provider, who says who they are. No transaction is open while the provider is asked. */
@ApplicationScoped
@AllowedTo(Role.EVERYBODY)
public class EnterByProvider {
    private static final Logger LOG = Logger.getLogger(EnterByProvider.class.getName());

    @Inject
    ProviderVoyage voyage;

    @Inject
    CodeExchange exchange;

    @Inject
    ProviderIdentityRepository identities;

    @Inject
    PersonRepository persons;

    @Inject
    Entrance entrance;

    /**
     * What the provider sent the browser back with; each may be null.
     *
     * @param issuer who says so (RFC 9207)
     * @param note the cookie with which the browser left
     */
    public record Return(String code, String state, String issuer, String note) {}

    public Arrival come(Return back, SignIn.Entry entry) {
        try {
            return arrive(back, entry);
        } catch (ProviderException e) {
            LOG.log(Level.WARNING, "signing in with the provider: {0}: {1}", new Object[] {e.trouble(), e.getMessage()
            });
            return new Arrival.Failed(e.trouble());
        }
    }

    private Arrival arrive(Return back, SignIn.Entry entry) {
        Provider provider = voyage.provider();
        Crossing crossing = voyage.crossing(back.note())
                .filter(left -> left.state().equals(back.state()))
                .orElseThrow(() -> new ProviderException(ProviderTrouble.STALE, "no such sign-in is on its way"));
        if (back.issuer() != null && !back.issuer().equals(provider.issuer().toString())) {
            throw new ProviderException(ProviderTrouble.UNTRUSTED, "another provider answered");
        }
        if (back.code() == null || back.code().isBlank()) {
            throw new ProviderException(ProviderTrouble.DECLINED, "the provider declined");
        }
        IdClaims claims = exchange.exchange(provider, back.code(), crossing, voyage.returnTo());
        Optional<UUID> known = identities
                .find(claims.issuer(), claims.subject())
                .filter(person -> persons.find(person).isPresent());
        if (known.isPresent()) {
            return new Arrival.Known(entrance.afterPassword(known.get(), Optional.empty(), entry), crossing.to());
        }
        if (claims.email().isEmpty()) {
            throw new ProviderException(ProviderTrouble.UNVERIFIED, "the provider vouches for no e-mail address");
        }
        return new Arrival.Unlinked(voyage.note(new Unlinked(claims, crossing.to())));
    }
}
