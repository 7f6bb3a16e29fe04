/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.order;

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

/** One ordered archive: how far it is; {@code DELETE} calls it off. */
@RequestScoped
@AllowedTo(Role.PERSON)
@Path("dossiers/{id}/exports/{order}")
@Produces(MediaType.APPLICATION_JSON)
public class OrderResource {
    @Inject
    ReadOrders readOrders;

    @Inject
    CancelOrder cancelOrder;

    @PathParam("id")
    UUID id;

    @PathParam("order")
    UUID order;

    @GET
    public Response get() {
        return JobAnswers.one(OrdersResource.json(readOrders.get(id, order)));
    }

    @DELETE
    public void cancel() {
        cancelOrder.cancel(id, order);
    }
}
