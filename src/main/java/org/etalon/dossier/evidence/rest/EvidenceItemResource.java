/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.evidence.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.etalon.dossier.evidence.EvidenceOutcome;
import org.etalon.dossier.evidence.EvidenceVersion;
import org.etalon.dossier.evidence.manage.ChangeEvidence;
import org.etalon.dossier.evidence.manage.ReadEvidence;
import org.etalon.dossier.evidence.manage.WithdrawEvidence;
import org.etalon.dossier.evidence.reading.EvidenceReading;
import org.etalon.dossier.rest.People;
import org.etalon.platform.rest.JsonBody;
import org.etalon.platform.rest.StartedFrom;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** One item: what is said of it and all that it was. */
@RequestScoped
@AllowedTo(Role.PERSON)
@Path("dossiers/{id}/evidence/{evidence}")
@Produces(MediaType.APPLICATION_JSON)
public class EvidenceItemResource {
    @Inject
    ReadEvidence readEvidence;

    @Inject
    ChangeEvidence changeEvidence;

    @Inject
    WithdrawEvidence withdrawEvidence;

    @Inject
    People people;

    @PathParam("id")
    UUID id;

    @PathParam("evidence")
    UUID evidence;

    @Context
    HttpHeaders headers;

    @Context
    HttpServletRequest asking;

    @GET
    public Response get() {
        var known = readEvidence.read(id, evidence);
        var persons = Stream.concat(
                EvidenceJson.persons(known.item()), known.versions().stream().map(EvidenceVersion::addedBy));
        var names = people.names(persons.toList(), asking.getLocale());
        return Response.ok(EvidenceJson.of(known, names))
                .tag(StartedFrom.tag(known.item().version()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response put(InputStream body) {
        var started = StartedFrom.get(headers);
        var about = EvidenceReading.read(JsonBody.tree(body), Set.of());
        return told(changeEvidence.change(id, evidence, about, started::is));
    }

    @DELETE
    public Response delete() {
        return told(withdrawEvidence.withdraw(id, evidence));
    }

    private Response told(EvidenceOutcome outcome) {
        var names = people.names(EvidenceJson.persons(outcome.item()).toList(), asking.getLocale());
        return Response.ok(EvidenceJson.of(outcome, names))
                .tag(StartedFrom.tag(outcome.item().version()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
