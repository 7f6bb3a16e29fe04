/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.table.order;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.etalon.platform.job.JobAnswers;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;
import org.etalon.platform.storage.Store;

/** The file of an ordered table, in parts where asked, for the organiser who ordered it. */
@RequestScoped
@AllowedTo(Role.ORGANISER)
@Path("organiser/editions/{programme}/{edition}/exports/{order}/content")
public class TableContentResource {
    @Inject
    ReadTables readTables;

    @Inject
    Store store;

    @PathParam("programme")
    String programme;

    @PathParam("edition")
    String edition;

    @PathParam("order")
    UUID order;

    @Context
    HttpHeaders headers;

    @GET
    public Response get() {
        return JobAnswers.content(readTables.get(programme + "/" + edition, order), headers, store);
    }
}
