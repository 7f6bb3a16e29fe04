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
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.BitSet;
import java.util.Locale;
import javax.sql.DataSource;
import org.etalon.label.PublicLabels;
import org.etalon.platform.persistence.Database;
import org.etalon.platform.persistence.Sql;
import org.etalon.platform.proof.ProofForm;
import org.etalon.platform.proof.SignedAnswer;
import org.etalon.platform.rest.PublicRead;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;
import org.etalon.platform.setting.BaseAddress;

/** {@code /credentials/status/revocation} and {@code …/suspension}: which credentials count no more, or not for now, as a credential itself. */
@RequestScoped
@AllowedTo(Role.EVERYBODY)
@PublicRead
@Path("credentials/status/{purpose: revocation|suspension}{ending: " + ProofForm.ENDINGS + "}")
@Produces({"application/vc", "application/ld+json", "application/json", "application/vc+jwt"})
public class StatusResource {
    @Resource(lookup = Database.NAME)
    DataSource source;

    @Inject
    PublicLabels labels;

    @Inject
    SignedAnswer signedAnswer;

    @Inject
    BaseAddress base;

    @Inject
    Clock clock;

    @Context
    HttpHeaders headers;

    @Context
    Request request;

    @GET
    public Response get(@PathParam("purpose") String name, @PathParam("ending") String ending) {
        var purpose = StatusPurpose.valueOf(name.toUpperCase(Locale.ROOT));
        BitSet places =
                Sql.with(source, connection -> CredentialQuery.listPlaces(connection, purpose, clock.instant()));
        Instant changed = labels.snapshot().changedAt().truncatedTo(ChronoUnit.SECONDS);
        var list = new StatusList(purpose, places, changed);
        return signedAnswer.answer(
                list.document(signedAnswer.issuer(), base), changed, ProofForm.of(ending, headers), request);
    }
}
