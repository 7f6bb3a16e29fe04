/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.admission.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
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
import org.etalon.jury.admission.decide.AdmitComplete;
import org.etalon.jury.admission.decide.AdmitComplete.Plain;
import org.etalon.platform.rest.StartedFrom;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** All dossiers admitted at once in which nothing lacks; an address of its own, so that it is never taken for a dossier's. */
@RequestScoped
@AllowedTo(Role.ORGANISER)
@Path("organiser/editions/{programme}/{edition}/admissions/complete")
@Produces(MediaType.APPLICATION_JSON)
public class CompleteResource {
    @Inject
    AdmitComplete admitComplete;

    @PathParam("programme")
    String programme;

    @PathParam("edition")
    String edition;

    @Context
    HttpHeaders headers;

    /** {@code ?dry-run=true} only tells which; with {@code If-Match} of that answer's {@code ETag}, these and no others. */
    @POST
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
