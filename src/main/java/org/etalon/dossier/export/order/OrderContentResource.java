/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.order;

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

/** The file of an ordered archive, in parts where asked, for whoever ordered it and may still read the dossier. */
@RequestScoped
@AllowedTo(Role.PERSON)
@Path("dossiers/{id}/exports/{order}/content")
public class OrderContentResource {
    @Inject
    ReadOrders readOrders;

    @Inject
    Store store;

    @PathParam("id")
    UUID id;

    @PathParam("order")
    UUID order;

    @Context
    HttpHeaders headers;

    @GET
    public Response get() {
        return JobAnswers.content(readOrders.get(id, order), headers, store);
    }
}
