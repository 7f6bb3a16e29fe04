/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.submission.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.etalon.dossier.rest.People;
import org.etalon.dossier.submission.Submission;
import org.etalon.dossier.submission.manage.ReadSubmissions;
import org.etalon.dossier.submission.receipt.WriteReceipt;
import org.etalon.platform.filename.Disposition;
import org.etalon.platform.filename.FileName;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** All that was ever handed in of a dossier. */
@RequestScoped
@AllowedTo(Role.PERSON)
@Path("dossiers/{id}/submissions")
@Produces(MediaType.APPLICATION_JSON)
public class SubmissionsResource {
    @Inject
    ReadSubmissions readSubmissions;

    @Inject
    WriteReceipt writeReceipt;

    @Inject
    People people;

    @PathParam("id")
    UUID id;

    @Context
    HttpServletRequest asking;

    /** The last first. */
    @GET
    public Response list() {
        List<Submission> found = readSubmissions.list(id);
        var names = people.names(found.stream().flatMap(SubmissionJson::persons).toList(), asking.getLocale());
        return told(SubmissionJson.of(found, names));
    }

    @GET
    @Path("{number}")
    public Response get(@PathParam("number") String number) {
        Submission submission = readSubmissions.get(id, number);
        var names = people.names(SubmissionJson.persons(submission).toList(), asking.getLocale());
        return told(SubmissionJson.of(submission, names));
    }

    /** The exact bytes whose SHA-256 the receipt tells. */
    @GET
    @Path("{number}/snapshot")
    public Response snapshot(@PathParam("number") String number) {
        var snapshot = readSubmissions.snapshot(id, number);
        return Response.ok(snapshot.bytes())
                .tag(new EntityTag(snapshot.digest().hex()))
                .header(HttpHeaders.CONTENT_DISPOSITION, Disposition.attachment(FileName.of(number + ".json")))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }

    /** The receipt for people, in the language asked for. */
    @GET
    @Path("{number}/receipt.pdf")
    @Produces("application/pdf")
    public Response receipt(@PathParam("number") String number) {
        return Response.ok(writeReceipt.write(id, number, asking.getLocale()))
                .header(HttpHeaders.CONTENT_DISPOSITION, Disposition.attachment(FileName.of(number + ".pdf")))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }

    private static Response told(byte[] json) {
        return Response.ok(json).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }
}
