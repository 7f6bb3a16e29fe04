/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.appeal.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.UUID;
import org.etalon.jury.appeal.manage.AssignAppeal;
import org.etalon.jury.appeal.manage.DecideAppeal;
import org.etalon.jury.appeal.manage.ReadAppeal;
import org.etalon.jury.appeal.said.WriteAppeal;
import org.etalon.platform.paper.PaperFormat;
import org.etalon.platform.rest.JsonBody;
import org.etalon.platform.rest.StartedFrom;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** The appeal against what was decided on a dossier; see {@code docs/jury.md}. Changes say with {@code If-Match} what they started from. */
@RequestScoped
@AllowedTo({Role.JUROR, Role.ORGANISER})
@Path("jury/dossiers/{id}")
public class AppealResource {
    @Inject
    ReadAppeal readAppeal;

    @Inject
    AssignAppeal assignAppeal;

    @Inject
    DecideAppeal decideAppeal;

    @Inject
    WriteAppeal writeAppeal;

    @PathParam("id")
    UUID id;

    @Context
    HttpHeaders headers;

    @Context
    HttpServletRequest asking;

    @GET
    @Path("appeal")
    @Produces(MediaType.APPLICATION_JSON)
    public Response get() {
        var told = readAppeal.read(id, asking.getLocale());
        return Response.ok(AppealJson.of(told))
                .tag(StartedFrom.tag(told.appealing().appeal().version()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @PUT
    @Path("appeal/readers")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Response assign(InputStream body) {
        var wish = JsonBody.read(body, ReadersJson.class);
        assignAppeal.assign(id, wish.jurors(), ReadersJson.day(wish.due()), StartedFrom.get(headers)::is);
        return get();
    }

    @PUT
    @Path("appeal/decision")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Response decide(InputStream body) {
        var wish = JsonBody.read(body, AppealDecisionJson.class);
        decideAppeal.decide(id, wish.wanted(), wish.ids(), wish.said(), StartedFrom.get(headers)::is);
        return get();
    }

    /** The supplement to the minutes. */
    @GET
    @Path("appeal.{format: docx|odt|pdf}")
    public Response paper(@PathParam("format") String format) {
        PaperFormat as = PaperFormat.find(format).orElseThrow();
        var paper = writeAppeal.write(id, asking.getLocale());
        return Response.ok(as.write(paper.document()), as.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, paper.disposition(as))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }
}
