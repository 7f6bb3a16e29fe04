/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.minutes.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.etalon.jury.minutes.ReadMinutes;
import org.etalon.jury.minutes.SignMinutes;
import org.etalon.jury.minutes.said.WriteMinutes;
import org.etalon.platform.paper.PaperFormat;
import org.etalon.platform.rest.StartedFrom;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** The minutes of an edition's sittings; see {@code docs/jury.md}. The edition is named as {@code ?edition=programme/edition}. */
@RequestScoped
@AllowedTo({Role.JUROR, Role.ORGANISER})
@Path("jury/minutes")
public class MinutesResource {
    @Inject
    ReadMinutes readMinutes;

    @Inject
    SignMinutes signMinutes;

    @Inject
    WriteMinutes writeMinutes;

    @QueryParam("edition")
    String edition;

    @Context
    HttpServletRequest asking;

    /** One sitting. @param closedAt null while it is on */
    public record SittingJson(int sitting, String openedAt, String closedAt, boolean signed) {}

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response list() {
        var sittings = readMinutes.list(named());
        List<SittingJson> rows = sittings.sittings().stream()
                .map(each -> new SittingJson(
                        each.ordinal(),
                        each.opened().toString(),
                        each.closed().map(Object::toString).orElse(null),
                        sittings.signed().contains(each.ordinal())))
                .toList();
        return Response.ok(rows.toArray(SittingJson[]::new))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /** What they tell, as canonical JSON; the tag is its SHA-256, and of signed ones that which was signed. */
    @GET
    @Path("{number}")
    @Produces(MediaType.APPLICATION_JSON)
    public Response get(@PathParam("number") String number) {
        var minutes = readMinutes.read(named(), number);
        return Response.ok(minutes.content())
                .tag(new EntityTag(minutes.seen().hex()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @GET
    @Path("{number}.{format: docx|odt|pdf}")
    public Response get(@PathParam("number") String number, @PathParam("format") String format) {
        PaperFormat as = PaperFormat.find(format).orElseThrow();
        var paper = writeMinutes.write(named(), number, asking.getLocale());
        return Response.ok(as.write(paper.document()), as.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, paper.disposition(as))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }

    /** The chair signs what {@code If-Match} names. */
    @POST
    @Path("{number}/signature")
    public Response sign(@PathParam("number") String number, @Context HttpHeaders headers) {
        StartedFrom started = StartedFrom.get(headers);
        signMinutes.sign(
                named(), number, seen -> started.any() || started.tags().contains(seen));
        return Response.noContent().build();
    }

    /** What names no edition is unknown like one that there isn't. */
    private String named() {
        return edition == null ? "" : edition;
    }
}
