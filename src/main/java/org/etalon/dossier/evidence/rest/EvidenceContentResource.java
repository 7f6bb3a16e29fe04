/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.evidence.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.etalon.dossier.DossierDoor;
import org.etalon.dossier.evidence.EvidenceContent;
import org.etalon.dossier.evidence.manage.ReadEvidence;
import org.etalon.platform.download.Asked;
import org.etalon.platform.download.Download;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;
import org.etalon.platform.storage.Store;

/** The bytes of an item. {@code ?version=} of an earlier one. */
@RequestScoped
@AllowedTo(Role.PERSON)
@Path("dossiers/{id}/evidence/{evidence}/content")
public class EvidenceContentResource {
    @Inject
    ReadEvidence readEvidence;

    @Inject
    Store store;

    @PathParam("id")
    UUID id;

    @PathParam("evidence")
    UUID evidence;

    @Context
    HttpHeaders headers;

    @GET
    public Response get(@QueryParam("version") String version) {
        var known = readEvidence.read(id, evidence);
        EvidenceContent content = known.versions().stream()
                .filter(each -> version == null
                        ? each.number() == known.item().latest().number()
                        : Integer.toString(each.number()).equals(version))
                .map(each -> each.content())
                .filter(EvidenceContent::isFile)
                .findFirst()
                .orElseThrow(DossierDoor::unknown);
        boolean confidential = known.item().about().confidential();
        return new Download(content.digest(), content.size(), content.mediaType(), content.name(), confidential)
                .answer(Asked.of(headers))
                .from(store);
    }
}
