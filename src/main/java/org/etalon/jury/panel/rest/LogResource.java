/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.panel.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.etalon.jury.panel.ReadLog;
import org.etalon.platform.filename.Disposition;
import org.etalon.platform.filename.FileName;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** The log of a jury, a line of JSON for each step; its tag is the digest of the last one. */
@RequestScoped
@AllowedTo(Role.ORGANISER)
@Path("organiser/editions/{programme}/{edition}/log.jsonl")
public class LogResource {
    @Inject
    ReadLog readLog;

    @GET
    @Produces("application/jsonl")
    public Response get(@PathParam("programme") String programme, @PathParam("edition") String edition) {
        var log = readLog.read(programme + "/" + edition);
        return Response.ok(log.lines())
                .tag(new EntityTag(log.last()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        Disposition.attachment(FileName.of(programme + "-" + edition + "-log.jsonl")))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }
}
