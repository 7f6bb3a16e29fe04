/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.admission.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.etalon.jury.admission.Admission;
import org.etalon.jury.admission.ReadCandidacy;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** What the organisers decided on a dossier, and what they ask to correct, for its collectivité. */
@RequestScoped
@AllowedTo(Role.PERSON)
@Path("dossiers/{id}/admission")
@Produces(MediaType.APPLICATION_JSON)
public class CandidacyResource {
    @Inject
    ReadCandidacy readCandidacy;

    /**
     * What is not known is absent.
     *
     * @param submission the number of what counts
     * @param state absent while nobody has decided on what counts
     * @param corrections the last first
     */
    public record CandidacyJson(
            String submission, String state, String reason, String decidedAt, List<CorrectionJson> corrections) {}

    @GET
    public Response get(@PathParam("id") UUID id) {
        var own = readCandidacy.read(id);
        var json = new CandidacyJson(
                own.number().orElse(null),
                own.admission().map(each -> each.state().key()).orElse(null),
                own.admission().flatMap(Admission::reason).orElse(null),
                own.admission().map(each -> each.decidedAt().toString()).orElse(null),
                CorrectionJson.of(own.corrections()));
        return Response.ok(json).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }
}
