/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.proof;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import org.etalon.platform.setting.BaseAddress;
import org.etalon.platform.signing.SigningKey;
import org.etalon.platform.signing.SigningKeys;
import org.etalon.platform.text.CanonicalText;

/** Signs documents with the key in use. What was signed lately is kept: the same document always has the same signature. */
@ApplicationScoped
public class Signer {
    private static final int KEPT = 200;

    @Inject
    SigningKeys signingKeys;

    @Inject
    BaseAddress base;

    private final Map<Asked, String> kept = Collections.synchronizedMap(new Lately());

    private record Asked(ProofForm form, String document, Instant created) {}

    private static final class Lately extends LinkedHashMap<Asked, String> {
        private static final long serialVersionUID = 1;

        Lately() {
            super(KEPT, 1, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Asked, String> eldest) {
            return size() > KEPT;
        }
    }

    /** With this key, by hand. */
    public static Signer of(SigningKey key, BaseAddress base) {
        var made = new Signer();
        made.signingKeys = SigningKeys.of(key);
        made.base = base;
        return made;
    }

    /** Who signs, for the document's {@code issuer}. */
    public Issuer issuer() {
        return Issuer.of(base);
    }

    /** Differs where what is signed does, or the key. */
    String tag(Map<String, ?> document, ProofForm form, Instant created) {
        var digest = new CRC32();
        String signed = CanonicalText.of(document) + created + signingKeys.current();
        digest.update(signed.getBytes(StandardCharsets.UTF_8));
        return form.ordinal() + "-" + Integer.toString(signed.length(), 36) + "-"
                + Long.toString(digest.getValue(), 36);
    }

    /**
     * The document with its proof, or as a token.
     *
     * @param document in JSON-LD; with every member in its vocabularies
     * @param created when it was signed, as far as it tells
     */
    public String sign(Map<String, ?> document, ProofForm form, Instant created) {
        var asked = new Asked(form, CanonicalText.of(document), created);
        String known = kept.get(asked);
        if (known != null) {
            return known;
        }
        SigningKey key = signingKeys.current();
        String signed = form == ProofForm.TOKEN
                ? CredentialToken.of(document, key, issuer(), created)
                : CanonicalText.of(DataIntegrity.signed(document, key, issuer(), created));
        kept.put(asked, signed);
        return signed;
    }
}
