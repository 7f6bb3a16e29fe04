/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.laureate.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.etalon.dossier.evidence.EvidenceContent;
import org.etalon.label.LabelProblem;
import org.etalon.label.laureate.ReadPublished;
import org.etalon.label.verify.LabelLookup;
import org.etalon.platform.download.Asked;
import org.etalon.platform.download.Download;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;
import org.etalon.platform.storage.Store;

/** The bytes of a piece that a laureate shows, as it was handed in; any other is unknown. */
@RequestScoped
@AllowedTo(Role.EVERYBODY)
@Path("labels/{id}/evidence/{evidence}")
public class ShownEvidenceResource {
    @Inject
    LabelLookup labels;

    @Inject
    ReadPublished readPublished;

    @Inject
    Store store;

    @PathParam("id")
    String id;

    @PathParam("evidence")
    UUID evidence;

    @Context
    HttpHeaders headers;

    @GET
    public Response get() {
        EvidenceContent content = readPublished
                .findContent(labels.get(id), evidence)
                .filter(EvidenceContent::isFile)
                .orElseThrow(() -> LabelProblem.LABEL_UNKNOWN.refusal("evidence"));
        return new Download(content.digest(), content.size(), content.mediaType(), content.name(), false)
                .answer(Asked.of(headers))
                .from(store);
    }
}
