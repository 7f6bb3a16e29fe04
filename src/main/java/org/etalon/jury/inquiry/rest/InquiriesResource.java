/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.inquiry.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import java.util.UUID;
import org.etalon.dossier.DossierDoor;
import org.etalon.jury.inquiry.manage.AskCandidate;
import org.etalon.jury.inquiry.manage.ListInquiries;
import org.etalon.jury.inquiry.manage.WithdrawInquiry;
import org.etalon.platform.rest.JsonBody;
import org.etalon.platform.rest.StartedFrom;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** What the jury asks the candidate of a dossier, for those who read it there. */
@RequestScoped
@AllowedTo(Role.JUROR)
@Path("jury/dossiers/{id}/inquiries")
@Produces(MediaType.APPLICATION_JSON)
public class InquiriesResource {
    @Inject
    ListInquiries listInquiries;

    @Inject
    AskCandidate askCandidate;

    @Inject
    WithdrawInquiry withdrawInquiry;

    @PathParam("id")
    UUID id;

    @Context
    HttpHeaders headers;

    @Context
    HttpServletRequest asking;

    /** The oldest first. */
    @GET
    public Response list() {
        var listed = listInquiries.list(id, asking.getLocale());
        var all = listed.inquiries().stream().map(each -> InquiryJson.of(each, listed));
        return Response.ok(all.toArray(InquiryJson[]::new))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response ask(InputStream body) {
        UUID asked =
                askCandidate.ask(id, JsonBody.read(body, AskJson.class).wish()).id();
        return told(Response.created(URI.create("/api/v1/jury/dossiers/" + id + "/inquiries/" + asked)), asked);
    }

    @GET
    @Path("{inquiry}")
    public Response get(@PathParam("inquiry") UUID inquiry) {
        return told(Response.ok(), inquiry);
    }

    /** Withdraws what is not answered; it stays to be seen. */
    @DELETE
    @Path("{inquiry}")
    public Response withdraw(@PathParam("inquiry") UUID inquiry) {
        withdrawInquiry.withdraw(id, inquiry, StartedFrom.get(headers)::is);
        return told(Response.ok(), inquiry);
    }

    private Response told(Response.ResponseBuilder answer, UUID inquiry) {
        var listed = listInquiries.list(id, asking.getLocale());
        var found = listed.inquiries().stream()
                .filter(each -> each.id().equals(inquiry))
                .findFirst()
                .orElseThrow(DossierDoor::unknown);
        return answer.entity(InquiryJson.of(found, listed))
                .tag(StartedFrom.tag(found.version()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
