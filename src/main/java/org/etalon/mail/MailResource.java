/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.mail;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Map;
import org.etalon.platform.rest.JsonBody;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** The mail for the operator: {@code POST /organiser/mails/trial} with {@code {"email": …}}. */
@RequestScoped
@AllowedTo(Role.OPERATOR)
@Path("organiser/mails")
public class MailResource {
    @Inject
    SendTrial sendTrial;

    @Context
    HttpServletRequest request;

    /** Sends a letter that says that letters arrive; its id is in its Message-ID. */
    @POST
    @Path("trial")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Response send(InputStream body) {
        var id = sendTrial.send(JsonBody.read(body, TrialJson.class).email(), request.getLocale());
        return Response.accepted(Map.of("letter", id.toString())).build();
    }
}
