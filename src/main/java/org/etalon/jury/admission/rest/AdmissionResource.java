/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.admission.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
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
import java.util.function.LongPredicate;
import org.etalon.jury.admission.ReadAdmission;
import org.etalon.jury.admission.decide.AdmitDossier;
import org.etalon.jury.admission.decide.AskCorrection;
import org.etalon.jury.admission.decide.RefuseDossier;
import org.etalon.platform.rest.JsonBody;
import org.etalon.platform.rest.StartedFrom;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** One dossier that was handed in, for organisers; a decision says with {@code If-Match} what it started from. */
@RequestScoped
@AllowedTo(Role.ORGANISER)
@Path("organiser/editions/{programme}/{edition}/admissions/{dossier}")
@Produces(MediaType.APPLICATION_JSON)
public class AdmissionResource {
    @Inject
    ReadAdmission readAdmission;

    @Inject
    AdmitDossier admitDossier;

    @Inject
    RefuseDossier refuseDossier;

    @Inject
    AskCorrection askCorrection;

    @PathParam("programme")
    String programme;

    @PathParam("edition")
    String edition;

    @PathParam("dossier")
    UUID dossier;

    @Context
    HttpHeaders headers;

    @GET
    public Response get() {
        var examined = readAdmission.read(key(), dossier);
        return Response.ok(ExaminedJson.of(examined))
                .tag(StartedFrom.tag(examined.row().version()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response decide(InputStream body) {
        var wish = JsonBody.read(body, DecisionJson.class);
        LongPredicate started = StartedFrom.get(headers)::is;
        switch (wish.decided()) {
            case ADMISSIBLE -> admitDossier.admit(key(), dossier, started);
            case INADMISSIBLE -> refuseDossier.refuse(key(), dossier, wish.reason(), started);
            case ASKED -> askCorrection.ask(key(), dossier, AskedJson.wishes(wish.questions()), started);
            case TO_CHECK, CORRECTED -> throw new IllegalStateException("no decision leads to " + wish.state());
        }
        return get();
    }

    private String key() {
        return programme + "/" + edition;
    }
}
