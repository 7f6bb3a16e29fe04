/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.admission.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
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
import java.util.Optional;
import org.etalon.jury.admission.AdmissionProblem;
import org.etalon.jury.admission.AdmissionState;
import org.etalon.jury.admission.ListAdmissions;
import org.etalon.jury.admission.decide.AdmitComplete;
import org.etalon.jury.admission.decide.AdmitComplete.Plain;
import org.etalon.platform.rest.StartedFrom;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** What was handed in for an edition, for its organisers; and all of it admitted at once in which nothing lacks. */
@RequestScoped
@AllowedTo(Role.ORGANISER)
@Path("organiser/editions/{programme}/{edition}/admissions")
@Produces(MediaType.APPLICATION_JSON)
public class AdmissionsResource {
    @Inject
    ListAdmissions listAdmissions;

    @Inject
    AdmitComplete admitComplete;

    @PathParam("programme")
    String programme;

    @PathParam("edition")
    String edition;

    @Context
    HttpHeaders headers;

    /** By the collectivités' names. @param state of which alone; all where it is absent */
    @GET
    public Response list(@QueryParam("state") String state) {
        Optional<AdmissionState> wanted = Optional.ofNullable(state).map(key -> AdmissionState.find(key)
                .orElseThrow(() -> AdmissionProblem.ADMISSION_STATE_UNKNOWN.refusal("state")));
        var found = listAdmissions.list(key()).lines().stream()
                .filter(each -> wanted.isEmpty() || each.row().state() == wanted.get())
                .map(AdmissionJson::of);
        return Response.ok(found.toArray(AdmissionJson[]::new))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /** {@code ?dry-run=true} only tells which; with {@code If-Match} of that answer's {@code ETag}, these and no others. */
    @POST
    @Path("complete")
    public Response admit(@QueryParam("dry-run") String dryRun) {
        if ("true".equals(dryRun)) {
            return told(admitComplete.foresee(key()), false);
        }
        Optional<StartedFrom> started = StartedFrom.find(headers);
        return told(
                admitComplete.admit(key(), tag -> started.map(
                                each -> each.any() || each.tags().contains(tag))
                        .orElse(true)),
                true);
    }

    private static Response told(Plain plain, boolean applied) {
        List<AdmittedJson> dossiers =
                plain.rows().stream().map(AdmittedJson::of).toList();
        return Response.ok(new AdmittedAllJson(applied, dossiers))
                .tag(new EntityTag(plain.tag()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private String key() {
        return programme + "/" + edition;
    }
}
