/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.order;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.etalon.platform.job.Job;
import org.etalon.platform.job.JobAnswers;
import org.etalon.platform.job.JobJson;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** Archives of a dossier that are made in one's absence. */
@RequestScoped
@AllowedTo(Role.PERSON)
@Path("dossiers/{id}/exports")
@Produces(MediaType.APPLICATION_JSON)
public class OrdersResource {
    @Inject
    ReadOrders readOrders;

    @Inject
    OrderArchive orderArchive;

    @PathParam("id")
    UUID id;

    @Context
    HttpServletRequest asking;

    /** One's own, the last first. */
    @GET
    public Response list() {
        return JobAnswers.list(readOrders.list(id), OrdersResource::json);
    }

    /** 202 with where it can be watched. @param submission a submission's number, or {@code draft} */
    @POST
    public Response order(@QueryParam("submission") String submission) {
        Job job = orderArchive.order(id, submission, asking.getLocale());
        return JobAnswers.accepted(json(job), OwnOrders.address(job));
    }

    static JobJson json(Job job) {
        return JobJson.of(job, job.order().wish(), OwnOrders.address(job));
    }
}
