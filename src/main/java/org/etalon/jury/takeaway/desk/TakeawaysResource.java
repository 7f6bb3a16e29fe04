/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.takeaway.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.etalon.jury.takeaway.CancelTakeaway;
import org.etalon.jury.takeaway.OrderTakeaway;
import org.etalon.jury.takeaway.ReadTakeaways;
import org.etalon.jury.takeaway.TakeawayOrders;
import org.etalon.platform.job.Job;
import org.etalon.platform.job.JobAnswers;
import org.etalon.platform.job.JobJson;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** All that a juror is to read in one file, made in their absence. */
@RequestScoped
@AllowedTo(Role.JUROR)
@Path("jury/editions/{programme}/{edition}/archives")
@Produces(MediaType.APPLICATION_JSON)
public class TakeawaysResource {
    @Inject
    ReadTakeaways readTakeaways;

    @Inject
    OrderTakeaway orderTakeaway;

    @Inject
    CancelTakeaway cancelTakeaway;

    @PathParam("programme")
    String programme;

    @PathParam("edition")
    String edition;

    @Context
    HttpServletRequest asking;

    /** One's own, the last first. */
    @GET
    public Response list() {
        return JobAnswers.list(readTakeaways.list(key()).jobs(), TakeawaysResource::json);
    }

    /** 202 with where it can be watched. */
    @POST
    public Response order() {
        Job job = orderTakeaway.order(key(), asking.getLocale());
        return JobAnswers.accepted(json(job), TakeawayOrders.address(job));
    }

    @GET
    @Path("{order}")
    public Response get(@PathParam("order") UUID order) {
        return JobAnswers.one(json(readTakeaways.get(key(), order)));
    }

    /** Calls it off, or lets go of its file. */
    @DELETE
    @Path("{order}")
    public void cancel(@PathParam("order") UUID order) {
        cancelTakeaway.cancel(key(), order);
    }

    private static JobJson json(Job job) {
        return JobJson.of(job, "", TakeawayOrders.address(job));
    }

    private String key() {
        return programme + "/" + edition;
    }
}
