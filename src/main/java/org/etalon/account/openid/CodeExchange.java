/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.account.openid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/** A code that the browser brought back becomes what the provider says of the person. */
@ApplicationScoped
public class CodeExchange {
    @Inject
    Discovery discovery;

    @Inject
    ProviderLine line;

    @Inject
    Clock clock;

    static CodeExchange of(Discovery discovery, ProviderLine line, Clock clock) {
        var made = new CodeExchange();
        made.discovery = discovery;
        made.line = line;
        made.clock = clock;
        return made;
    }

    /**
     * @param returnTo the address to which the browser was to come back
     * @throws ProviderException where it can't be had or not be believed
     */
    public IdClaims exchange(Provider provider, String code, Crossing crossing, String returnTo) {
        var described = discovery.get(provider);
        Map<String, String> form = new LinkedHashMap<>();
        form.put("grant_type", "authorization_code");
        form.put("code", code);
        form.put("redirect_uri", returnTo);
        form.put("code_verifier", crossing.verifier());
        String header = "Basic " + credentials(provider);
        if (described.addresses().secretInForm()) {
            form.put("client_id", provider.clientId());
            form.put("client_secret", provider.clientSecret());
            header = "";
        }
        Map<String, Object> answer = line.post(described.addresses().token(), form, header);
        if (!(answer.get("id_token") instanceof String token)) {
            throw new ProviderException(ProviderTrouble.MISSET, "the provider gave no ID token");
        }
        var claims = IdTokenCheck.checked(token, described, crossing.nonce(), clock.instant());
        return IdClaims.of(claims, more(described, claims, answer.get("access_token")));
    }

    /** Some providers say the e-mail address only here. */
    private Map<String, Object> more(Discovery.Described described, Map<String, Object> claims, Object token) {
        var place = described.addresses().userInfo();
        if (claims.containsKey("email") || place.isEmpty() || !(token instanceof String bearer)) {
            return Map.of();
        }
        var said = line.get(place.get(), bearer);
        if (!claims.get("sub").equals(said.get("sub"))) {
            throw new ProviderException(ProviderTrouble.UNTRUSTED, "userinfo is about somebody else");
        }
        return said;
    }

    private static String credentials(Provider provider) {
        String pair = ProviderLine.encoded(provider.clientId()) + ":" + ProviderLine.encoded(provider.clientSecret());
        return Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }
}
