/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.account.provider;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.etalon.account.SignedNotes;
import org.etalon.account.openid.Crossing;
import org.etalon.account.openid.Discovery;
import org.etalon.account.openid.Provider;
import org.etalon.account.openid.ProviderException;
import org.etalon.account.openid.ProviderLine;
import org.etalon.account.openid.ProviderSetting;
import org.etalon.account.openid.ProviderTrouble;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;
import org.etalon.platform.setting.BaseAddress;

/** The way to the provider and back, and what the browser carries on it. */
@ApplicationScoped
@AllowedTo(Role.EVERYBODY)
public class ProviderVoyage {
    /** Where the provider sends browsers back to; this is what it must be told. */
    public static final String RETURN = "/login/provider/return";

    private static final Duration HOLDS = Duration.ofMinutes(15);
    private static final String CROSSING = "account.crossing";
    private static final String ARRIVAL = "account.arrival";
    private static final int LONGEST_WAY = 500;

    @Inject
    ProviderSetting setting;

    @Inject
    Discovery discovery;

    @Inject
    SignedNotes notes;

    @Inject
    BaseAddress base;

    /** @param address where the browser is sent; @param note what it keeps */
    record Departure(URI address, String note) {}

    /** @throws ProviderException where the provider can't be asked */
    Departure depart(String to) {
        Provider provider = provider();
        var addresses = discovery.get(provider).addresses();
        Crossing crossing = Crossing.fresh(to == null || to.length() > LONGEST_WAY ? "" : to);
        Map<String, String> asked = new LinkedHashMap<>();
        asked.put("response_type", "code");
        asked.put("scope", "openid email profile");
        asked.put("client_id", provider.clientId());
        asked.put("redirect_uri", returnTo());
        asked.put("state", crossing.state());
        asked.put("nonce", crossing.nonce());
        asked.put("code_challenge", crossing.challenge());
        asked.put("code_challenge_method", "S256");
        return new Departure(with(addresses.authorization(), asked), notes.write(CROSSING, crossing.written(), HOLDS));
    }

    /** Where one signs out from the provider too (OpenID Connect RP-Initiated Logout 1.0); empty where it has no such page. */
    Optional<URI> farewell() {
        Provider provider = provider();
        Map<String, String> asked = new LinkedHashMap<>();
        asked.put("client_id", provider.clientId());
        asked.put("post_logout_redirect_uri", base.link("/"));
        return discovery.get(provider).addresses().endSession().map(place -> with(place, asked));
    }

    private static URI with(URI place, Map<String, String> asked) {
        String query = place.getRawQuery() == null ? "?" : "&";
        return URI.create(place + query + ProviderLine.encoded(asked));
    }

    Provider provider() {
        return setting.find().orElseThrow(() -> new ProviderException(ProviderTrouble.MISSET, "there is no provider"));
    }

    String returnTo() {
        return base.link(RETURN);
    }

    Optional<Crossing> crossing(String note) {
        return notes.read(CROSSING, note).flatMap(Crossing::read);
    }

    String note(Unlinked unlinked) {
        return notes.write(ARRIVAL, unlinked.written(), HOLDS);
    }

    Optional<Unlinked> unlinked(String note) {
        return notes.read(ARRIVAL, note).flatMap(Unlinked::read);
    }
}
