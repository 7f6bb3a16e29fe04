/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.appeal.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.etalon.jury.appeal.manage.SetAppealTerm;
import org.etalon.platform.rest.JsonBody;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** How many days candidates of an edition have to appeal; {@code GET /jury/appeals} tells it. */
@RequestScoped
@AllowedTo(Role.ORGANISER)
@Path("organiser/editions/{programme}/{edition}/appeals")
public class AppealTermResource {
    @Inject
    SetAppealTerm setAppealTerm;

    /** @param days 1 to 365 */
    public record TermJson(Integer days) {}

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(
            @PathParam("programme") String programme, @PathParam("edition") String edition, InputStream body) {
        Integer days = JsonBody.read(body, TermJson.class).days();
        setAppealTerm.set(programme + "/" + edition, days == null ? "" : days.toString());
        return Response.noContent().build();
    }
}
