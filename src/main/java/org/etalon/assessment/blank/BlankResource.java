/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.assessment.blank;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.etalon.platform.paper.PaperFormat;
import org.etalon.platform.rest.PublicRead;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/**
 * A questionnaire's form to be filled by hand, in the language asked for: with {@code type} and {@code population} only what can concern
 * such a body, without them all of it.
 */
@RequestScoped
@AllowedTo(Role.EVERYBODY)
@PublicRead
@Path("questionnaires/{programme}/{edition}/blank.{format: docx|odt|pdf}")
public class BlankResource {
    @Inject
    WriteBlank writeBlank;

    @Context
    HttpServletRequest reader;

    @Context
    Request request;

    @GET
    public Response get(
            @PathParam("programme") String programme,
            @PathParam("edition") String edition,
            @PathParam("format") String format,
            @QueryParam("type") String type,
            @QueryParam("population") String population) {
        PaperFormat as = PaperFormat.find(format).orElseThrow();
        String asked = String.join(
                " ",
                writeBlank.state(programme, edition),
                format,
                type,
                population,
                reader.getLocale().getLanguage());
        var tag = new EntityTag(
                UUID.nameUUIDFromBytes(asked.getBytes(StandardCharsets.UTF_8)).toString(), true);
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        if (unchanged != null) {
            return unchanged.build();
        }
        var paper = writeBlank.write(programme, edition, type, population, reader.getLocale());
        return Response.ok(as.write(paper.document()), as.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, paper.disposition(as))
                .tag(tag)
                .build();
    }
}
