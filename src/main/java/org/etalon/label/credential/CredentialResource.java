/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.credential;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import javax.sql.DataSource;
import org.etalon.label.LabelRow;
import org.etalon.label.verify.LabelLookup;
import org.etalon.platform.persistence.Database;
import org.etalon.platform.persistence.Sql;
import org.etalon.platform.proof.ProofForm;
import org.etalon.platform.proof.SignedAnswer;
import org.etalon.platform.rest.PublicRead;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;
import org.etalon.platform.setting.BaseAddress;

/**
 * {@code /labels/{id}/credential}: the label as a verifiable credential, signed in itself or, by {@code Accept: application/vc+jwt} and
 * {@code .jwt}, as a token. A withdrawn label has its last one, which is revoked; what was awarded elsewhere has none.
 */
@RequestScoped
@AllowedTo(Role.EVERYBODY)
@PublicRead
@Path("labels/{id}/credential{ending: " + ProofForm.ENDINGS + "}")
@Produces({"application/vc", "application/ld+json", "application/json", "application/vc+jwt"})
public class CredentialResource {
    @Resource(lookup = Database.NAME)
    DataSource source;

    @Inject
    LabelLookup labels;

    @Inject
    WriteCredential writeCredential;

    @Inject
    SignedAnswer signedAnswer;

    @Inject
    BaseAddress base;

    @Context
    HttpHeaders headers;

    @Context
    Request request;

    @GET
    public Response get(@PathParam("id") String id, @PathParam("ending") String ending) {
        LabelRow label = labels.get(id);
        Credential credential = Sql.with(source, connection -> CredentialQuery.find(connection, label.id()))
                .orElseThrow(() -> CredentialProblem.CREDENTIAL_PARTIAL.refusal("id"));
        var written = writeCredential.write(label, credential, signedAnswer.issuer(), base);
        return signedAnswer.answer(written.document(), written.created(), ProofForm.of(ending, headers), request);
    }
}
