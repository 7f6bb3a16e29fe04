/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.submission.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
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
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import java.util.stream.Stream;
import org.etalon.dossier.rest.People;
import org.etalon.dossier.submission.Readiness;
import org.etalon.dossier.submission.SignOff;
import org.etalon.dossier.submission.Submission;
import org.etalon.dossier.submission.manage.AmendDossier;
import org.etalon.dossier.submission.manage.ReviewDossier;
import org.etalon.dossier.submission.manage.SubmitDossier;
import org.etalon.dossier.submission.manage.TakeBackDossier;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** Hands a dossier in, amends it, takes it back; tells what is missing. */
@RequestScoped
@AllowedTo(Role.PERSON)
@Path("dossiers/{id}/submission")
@Produces(MediaType.APPLICATION_JSON)
public class SubmissionResource {
    @Inject
    ReviewDossier reviewDossier;

    @Inject
    SubmitDossier submitDossier;

    @Inject
    AmendDossier amendDossier;

    @Inject
    TakeBackDossier takeBackDossier;

    @Inject
    People people;

    @PathParam("id")
    UUID id;

    @Context
    HttpServletRequest asking;

    @GET
    public Response get() {
        return told(reviewDossier.review(id));
    }

    /** 201 with the receipt; once more, 200 with the same. */
    @POST
    public Response submit(@Context UriInfo address) {
        var handed = submitDossier.submit(id);
        Submission submission = handed.submission();
        var names = people.names(SubmissionJson.persons(submission).toList(), asking.getLocale());
        var place = address.getBaseUriBuilder()
                .path("dossiers/{id}/submissions/{number}")
                .build(id, submission.number());
        var answer = handed.isNew() ? Response.created(place) : Response.ok().contentLocation(place);
        return answer.entity(SubmissionJson.of(submission, names))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /** Opens it to changes, while what was handed in counts. */
    @POST
    @Path("amendment")
    public Response amend() {
        amendDossier.amend(id);
        return told(reviewDossier.review(id));
    }

    @DELETE
    public void takeBack() {
        takeBackDossier.takeBack(id);
    }

    private Response told(Readiness readiness) {
        var persons = Stream.concat(
                readiness.signed().map(SignOff::person).stream(),
                readiness.counting().stream().flatMap(SubmissionJson::persons));
        var names = people.names(persons.toList(), asking.getLocale());
        return Response.ok(SubmissionJson.of(readiness, names))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
