/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.signing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.etalon.platform.rest.PublicRead;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** {@code GET /keys}: all public keys with which this instance ever signed, the last first. */
@RequestScoped
@AllowedTo(Role.EVERYBODY)
@PublicRead
@Path("keys")
@Produces(MediaType.APPLICATION_JSON)
public class KeysResource {
    @Inject
    PublicKeyRepository publicKeys;

    @Inject
    SigningKeys signingKeys;

    @Inject
    DistrustedKeys distrustedKeys;

    @GET
    public KeyJson[] list() {
        var current = signingKeys.current().verifying();
        return publicKeys.list().stream()
                .map(kept -> KeyJson.of(kept, current, distrustedKeys.has(kept.key())))
                .toArray(KeyJson[]::new);
    }
}
