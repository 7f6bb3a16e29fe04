/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.account.openid;

import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How the provider describes itself (OpenID Connect Discovery 1.0, section 3).
 *
 * @param userInfo where it has one
 * @param endSession where it has one
 * @param secretInForm whether the client's secret goes with the form, and not in the header
 */
public record ProviderAddresses(
        URI authorization,
        URI token,
        URI keys,
        Optional<URI> userInfo,
        Optional<URI> endSession,
        boolean secretInForm) {

    /** @throws ProviderException where it is another than was asked, or lacks what is needed */
    static ProviderAddresses of(Provider provider, Map<String, Object> described) {
        if (!provider.issuer().toString().equals(described.get("issuer"))) {
            throw new ProviderException(
                    ProviderTrouble.MISSET,
                    "ETALON_OIDC_ISSUER is not the issuer that the provider names: " + described.get("issuer"));
        }
        return new ProviderAddresses(
                needed(described, "authorization_endpoint"),
                needed(described, "token_endpoint"),
                needed(described, "jwks_uri"),
                find(described, "userinfo_endpoint"),
                find(described, "end_session_endpoint"),
                inForm(described.get("token_endpoint_auth_methods_supported")));
    }

    /** The header is what a provider that says nothing takes. */
    private static boolean inForm(Object methods) {
        List<?> named = methods instanceof Collection<?> all ? List.copyOf(all) : List.of();
        return named.contains("client_secret_post") && !named.contains("client_secret_basic");
    }

    private static URI needed(Map<String, Object> described, String name) {
        return find(described, name)
                .orElseThrow(() -> new ProviderException(ProviderTrouble.MISSET, "the provider names no " + name));
    }

    private static Optional<URI> find(Map<String, Object> described, String name) {
        return described.get(name) instanceof String address && address.matches("https?://[^\\s\"<>\\\\^`{|}]+")
                ? Optional.of(URI.create(address))
                : Optional.empty();
    }
}
