/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.inquiry.rest;

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
import java.util.List;
import java.util.UUID;
import org.etalon.dossier.DossierDoor;
import org.etalon.jury.inquiry.manage.AnswerInquiry;
import org.etalon.jury.inquiry.manage.ReadInquiries;
import org.etalon.platform.rest.JsonBody;
import org.etalon.platform.rest.StartedFrom;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** What the jury asks about a dossier, for its collectivité; an answer says with {@code If-Match} what it started from. */
@RequestScoped
@AllowedTo(Role.PERSON)
@Path("dossiers/{id}/inquiries")
@Produces(MediaType.APPLICATION_JSON)
public class OwnInquiriesResource {
    @Inject
    ReadInquiries readInquiries;

    @Inject
    AnswerInquiry answerInquiry;

    @PathParam("id")
    UUID id;

    @Context
    HttpHeaders headers;

    @Context
    HttpServletRequest asking;

    /** The oldest first. */
    @GET
    public Response list() {
        var own = readInquiries.read(id, asking.getLocale());
        var all = own.inquiries().stream().map(each -> InquiryJson.of(each, own));
        return Response.ok(all.toArray(InquiryJson[]::new))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @GET
    @Path("{inquiry}")
    public Response get(@PathParam("inquiry") UUID inquiry) {
        var own = readInquiries.read(id, asking.getLocale());
        var found = own.inquiries().stream()
                .filter(each -> each.id().equals(inquiry))
                .findFirst()
                .orElseThrow(DossierDoor::unknown);
        return Response.ok(InquiryJson.of(found, own))
                .tag(StartedFrom.tag(found.version()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @PUT
    @Path("{inquiry}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response answer(@PathParam("inquiry") UUID inquiry, InputStream body) {
        var wish = JsonBody.read(body, ReplyJson.class);
        answerInquiry.answer(id, List.of(wish.wish(inquiry, StartedFrom.get(headers)::is)));
        return get(inquiry);
    }
}
