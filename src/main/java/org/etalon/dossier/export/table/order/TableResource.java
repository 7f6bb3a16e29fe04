/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.table.order;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.etalon.platform.job.JobAnswers;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** One ordered table: how far it is; {@code DELETE} calls it off. */
@RequestScoped
@AllowedTo(Role.ORGANISER)
@Path("organiser/editions/{programme}/{edition}/exports/{order}")
@Produces(MediaType.APPLICATION_JSON)
public class TableResource {
    @Inject
    ReadTables readTables;

    @Inject
    CancelTable cancelTable;

    @PathParam("programme")
    String programme;

    @PathParam("edition")
    String edition;

    @PathParam("order")
    UUID order;

    @GET
    public Response get() {
        return JobAnswers.one(TablesResource.json(readTables.get(programme + "/" + edition, order)));
    }

    @DELETE
    public void cancel() {
        cancelTable.cancel(programme + "/" + edition, order);
    }
}
