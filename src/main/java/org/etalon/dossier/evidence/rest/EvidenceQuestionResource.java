/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.evidence.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.etalon.dossier.evidence.EvidenceOutcome;
import org.etalon.dossier.evidence.manage.AttachEvidence;
import org.etalon.dossier.evidence.manage.DetachEvidence;
import org.etalon.dossier.rest.People;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** That an item serves a question. */
@RequestScoped
@AllowedTo(Role.PERSON)
@Path("dossiers/{id}/evidence/{evidence}/questions/{question}")
@Produces(MediaType.APPLICATION_JSON)
public class EvidenceQuestionResource {
    @Inject
    AttachEvidence attachEvidence;

    @Inject
    DetachEvidence detachEvidence;

    @Inject
    People people;

    @PathParam("id")
    UUID id;

    @PathParam("evidence")
    UUID evidence;

    @PathParam("question")
    String question;

    @Context
    HttpServletRequest asking;

    @PUT
    public Response put() {
        return told(attachEvidence.attach(id, evidence, question));
    }

    @DELETE
    public Response delete() {
        return told(detachEvidence.detach(id, evidence, question));
    }

    private Response told(EvidenceOutcome outcome) {
        var names = people.names(EvidenceJson.persons(outcome.item()).toList(), asking.getLocale());
        return Response.ok(EvidenceJson.of(outcome, names))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
