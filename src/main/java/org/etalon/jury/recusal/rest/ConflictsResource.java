/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.recusal.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.etalon.jury.recusal.DeclareTies;
import org.etalon.jury.recusal.ReadOwnTies;
import org.etalon.jury.recusal.ReadOwnTies.OwnTies;
import org.etalon.platform.rest.JsonBody;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** What ties the caller to candidates; {@code ?dry-run=true} only tells what a declaration would come to. */
@RequestScoped
@AllowedTo(Role.JUROR)
@Path("jury/conflicts")
@Produces(MediaType.APPLICATION_JSON)
public class ConflictsResource {
    @Inject
    ReadOwnTies readOwnTies;

    @Inject
    DeclareTies declareTies;

    @QueryParam("edition")
    String edition;

    @GET
    public Response get() {
        return told(readOwnTies.read(key()));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response declare(@QueryParam("dry-run") String dryRun, InputStream body) {
        var declared = JsonBody.read(body, DeclarationJson.class).declared();
        if ("true".equals(dryRun)) {
            return told(readOwnTies.foresee(key(), declared));
        }
        declareTies.declare(key(), declared);
        return get();
    }

    private String key() {
        return edition == null ? "" : edition;
    }

    private static Response told(OwnTies own) {
        return Response.ok(ConflictsJson.of(own))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
