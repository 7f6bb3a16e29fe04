/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.admission.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.etalon.jury.admission.AdmissionProblem;
import org.etalon.jury.admission.AdmissionState;
import org.etalon.jury.admission.ListAdmissions;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** What was handed in for an edition, for its organisers. */
@RequestScoped
@AllowedTo(Role.ORGANISER)
@Path("organiser/editions/{programme}/{edition}/admissions")
@Produces(MediaType.APPLICATION_JSON)
public class AdmissionsResource {
    @Inject
    ListAdmissions listAdmissions;

    @PathParam("programme")
    String programme;

    @PathParam("edition")
    String edition;

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

    private String key() {
        return programme + "/" + edition;
    }
}
