/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.evidence.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
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
import org.etalon.dossier.evidence.EvidenceContent;
import org.etalon.dossier.evidence.EvidenceOutcome;
import org.etalon.dossier.evidence.manage.AddEvidence;
import org.etalon.dossier.evidence.manage.ReplaceEvidence;
import org.etalon.dossier.evidence.manage.TakeFile;
import org.etalon.dossier.evidence.reading.EvidenceForm;
import org.etalon.dossier.evidence.reading.EvidenceReading;
import org.etalon.dossier.evidence.reading.LinkAddress;
import org.etalon.dossier.rest.People;
import org.etalon.platform.rest.JsonBody;
import org.etalon.platform.rest.StartedFrom;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;
import org.etalon.platform.storage.Inbox;

/** What an item was; another file or link is added, and what was before stays. */
@RequestScoped
@AllowedTo(Role.PERSON)
@Path("dossiers/{id}/evidence/{evidence}/versions")
@Produces(MediaType.APPLICATION_JSON)
public class EvidenceVersionsResource {
    @Inject
    AddEvidence addEvidence;

    @Inject
    ReplaceEvidence replaceEvidence;

    @Inject
    TakeFile takeFile;

    @Inject
    Inbox inbox;

    @Inject
    People people;

    @PathParam("id")
    UUID id;

    @PathParam("evidence")
    UUID evidence;

    @Context
    HttpServletRequest asking;

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response addFile(InputStream body) {
        addEvidence.demand(id);
        try (EvidenceForm form = EvidenceForm.read(body, asking, inbox)) {
            EvidenceContent content = takeFile.take(form.file(), form.name());
            return told(replaceEvidence.replace(id, evidence, content));
        }
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response addLink(InputStream body) {
        addEvidence.demand(id);
        var sent = JsonBody.tree(body);
        EvidenceReading.read(sent, Set.of("url"));
        return told(replaceEvidence.replace(id, evidence, EvidenceContent.link(LinkAddress.of(sent.get("url")))));
    }

    private Response told(EvidenceOutcome outcome) {
        var names = people.names(EvidenceJson.persons(outcome.item()).toList(), asking.getLocale());
        return Response.ok(EvidenceJson.of(outcome, names))
                .tag(StartedFrom.tag(outcome.item().version()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
