/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.proof;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Map;
import org.etalon.platform.rest.PublicRead;

/** Answers with a signed document in the form that is wanted. Caches ask for it anew each time. */
@RequestScoped
public class SignedAnswer {
    @Inject
    Signer signer;

    /** Who signs, for the document's {@code issuer}. */
    public String issuer() {
        return signer.issuer().did();
    }

    /**
     * @param document without its proof
     * @param created when it was signed, as far as it tells
     */
    public Response answer(Map<String, ?> document, Instant created, ProofForm.Wanted wanted, Request request) {
        var tag = new EntityTag(signer.tag(document, wanted.form(), created), true);
        var unchanged = request.evaluatePreconditions(tag);
        var answer = unchanged == null
                ? Response.ok(signer.sign(document, wanted.form(), created), wanted.type())
                        .tag(tag)
                : unchanged;
        return answer.header(HttpHeaders.CACHE_CONTROL, PublicRead.ASKING).build();
    }
}
