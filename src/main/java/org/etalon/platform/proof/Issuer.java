/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.proof;

import java.net.URI;
import org.etalon.platform.setting.BaseAddress;
import org.etalon.platform.signing.VerifyingKey;

/**
 * Who signs: an identifier that is the web address of this server in other signs ({@code did:web}), so that whoever knows the one finds
 * the document with the keys.
 *
 * @param did such as {@code did:web:label.example.org}
 * @param document the path at which this server has to answer with that document
 */
public record Issuer(String did, String document) {
    /** Behind this address. */
    public static Issuer of(BaseAddress base) {
        var address = URI.create(base.link("/"));
        String path = address.getRawPath().replaceAll("^/+|/+$", "");
        String host = address.getRawAuthority()
                .replace(":", "%3A")
                .replace("[", "%5B")
                .replace("]", "%5D");
        return path.isEmpty()
                ? new Issuer("did:web:" + host, "/.well-known/did.json")
                : new Issuer("did:web:" + host + ":" + path.replace('/', ':'), "/did.json");
    }

    /** By which a proof cites a key. */
    public String method(VerifyingKey key) {
        return did + "#" + key.id();
    }

    /** By which a token cites it, whose readers want a JSON Web Key. */
    public String jwk(VerifyingKey key) {
        return did + "#jwk-" + key.id();
    }
}
