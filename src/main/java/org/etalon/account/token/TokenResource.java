/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.account.token;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.etalon.platform.rest.JsonBody;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** {@code /tokens}: programs get one by a person's e-mail and password, and send it as {@code Authorization: Bearer …}. */
@RequestScoped
@AllowedTo(Role.PERSON)
@Path("tokens")
@Produces(MediaType.APPLICATION_JSON)
public class TokenResource {
    private static final UUID NONE = new UUID(0, 0);

    @Inject
    CreateToken createToken;

    @Inject
    OwnTokens ownTokens;

    @POST
    @AllowedTo(Role.EVERYBODY)
    @Consumes(MediaType.APPLICATION_JSON)
    public Response create(InputStream body) {
        var asked = JsonBody.read(body, TokenWishJson.class);
        var told = createToken.create(asked.email(), asked.password(), asked.code(), asked.wish());
        return Response.created(URI.create("tokens/" + told.row().id()))
                .header("Cache-Control", "no-store")
                .entity(TokenJson.of(told.row(), told.token()))
                .build();
    }

    @GET
    public List<TokenJson> list() {
        return ownTokens.list().stream().map(row -> TokenJson.of(row, null)).toList();
    }

    @GET
    @Path("{id}")
    public TokenJson get(@PathParam("id") String id) {
        return TokenJson.of(ownTokens.get(id(id)), null);
    }

    @DELETE
    @Path("{id}")
    public void remove(@PathParam("id") String id) {
        ownTokens.remove(id(id));
    }

    private static UUID id(String text) {
        return text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? UUID.fromString(text) : NONE;
    }
}
