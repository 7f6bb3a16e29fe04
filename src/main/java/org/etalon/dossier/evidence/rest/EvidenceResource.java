/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.evidence.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
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
import java.io.InputStream;
import java.util.Set;
import java.util.UUID;
import org.etalon.dossier.evidence.EvidenceContent;
import org.etalon.dossier.evidence.EvidenceOutcome;
import org.etalon.dossier.evidence.manage.AddEvidence;
import org.etalon.dossier.evidence.manage.ListEvidence;
import org.etalon.dossier.evidence.manage.TakeFile;
import org.etalon.dossier.evidence.reading.EvidenceForm;
import org.etalon.dossier.evidence.reading.EvidenceReading;
import org.etalon.dossier.evidence.reading.LinkForm;
import org.etalon.dossier.rest.People;
import org.etalon.platform.rest.JsonBody;
import org.etalon.platform.rest.StartedFrom;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;
import org.etalon.platform.storage.Inbox;

/** The evidence of a collectivité as a dossier uses it; see {@code docs/dossier.md}. */
@RequestScoped
@AllowedTo(Role.PERSON)
@Path("dossiers/{id}/evidence")
@Produces(MediaType.APPLICATION_JSON)
public class EvidenceResource {
    @Inject
    ListEvidence listEvidence;

    @Inject
    AddEvidence addEvidence;

    @Inject
    TakeFile takeFile;

    @Inject
    Inbox inbox;

    @Inject
    People people;

    @PathParam("id")
    UUID id;

    @Context
    HttpServletRequest asking;

    @Context
    UriInfo address;

    @GET
    public Response list() {
        var library = listEvidence.list(id);
        var names = people.names(
                library.items().stream().flatMap(EvidenceJson::persons).toList(), asking.getLocale());
        return Response.ok(EvidenceJson.of(library, names))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response addFile(InputStream body) {
        addEvidence.demand(id);
        try (EvidenceForm form = EvidenceForm.read(body, asking, inbox)) {
            var about = EvidenceReading.read(form.fields(), Set.of());
            EvidenceContent content = takeFile.take(form.file(), form.name());
            return added(addEvidence.add(id, content, about, form.questions()));
        }
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response addLink(InputStream body) {
        addEvidence.demand(id);
        var link = LinkForm.read(JsonBody.tree(body));
        return added(addEvidence.add(id, link.content(), link.about(), link.questions()));
    }

    private Response added(EvidenceOutcome outcome) {
        var names = people.names(EvidenceJson.persons(outcome.item()).toList(), asking.getLocale());
        var place = address.getAbsolutePathBuilder()
                .path(outcome.item().id().toString())
                .build();
        return Response.created(place)
                .entity(EvidenceJson.of(outcome, names))
                .tag(StartedFrom.tag(outcome.item().version()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
