/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.admission.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.etalon.jury.admission.ReadFiledEvidence;
import org.etalon.platform.download.Asked;
import org.etalon.platform.download.Download;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;
import org.etalon.platform.storage.Store;

/** The bytes of evidence as it was handed in, for organisers. */
@RequestScoped
@AllowedTo(Role.ORGANISER)
@Path("organiser/editions/{programme}/{edition}/admissions/{dossier}/evidence/{evidence}/content")
public class FiledEvidenceResource {
    @Inject
    ReadFiledEvidence readFiledEvidence;

    @Inject
    Store store;

    @Context
    HttpHeaders headers;

    @GET
    public Response get(
            @PathParam("programme") String programme,
            @PathParam("edition") String edition,
            @PathParam("dossier") UUID dossier,
            @PathParam("evidence") UUID evidence) {
        var content = readFiledEvidence.read(programme + "/" + edition, dossier, evidence);
        return new Download(content.digest(), content.size(), content.mediaType(), content.name(), true)
                .answer(Asked.of(headers))
                .from(store);
    }
}
