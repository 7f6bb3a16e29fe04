/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.mail.desk;

import static org.etalon.core.problem.RefusedException.refuseIfAny;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import org.etalon.core.problem.Problem;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;
import org.etalon.platform.security.SecurityProblem;

/** A letter laid out as its reader would see it: {@code GET /organiser/mails/previews/{occasion}?lang=}. */
@RequestScoped
@AllowedTo(Role.ORGANISER)
@Path("organiser/mails/previews")
public class PreviewResource {
    /** A letter brings its own style, and nothing else. */
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

    @Inject
    PreviewLetters previewLetters;

    @GET
    @Path("{occasion}")
    @Produces("text/html;charset=utf-8")
    public Response get(@PathParam("occasion") String occasion, @QueryParam("lang") String language) {
        var found = previewLetters.find(occasion, "en".equals(language) ? Locale.ENGLISH : Locale.FRENCH);
        refuseIfAny(found.isPresent() ? List.of() : List.of(Problem.of(SecurityProblem.UNKNOWN, "")));
        return Response.ok(found.get().written().html())
                .header("Content-Security-Policy", POLICY)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
