/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.table.order;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.etalon.platform.job.Job;
import org.etalon.platform.job.JobAnswers;
import org.etalon.platform.job.JobJson;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** Tables of an edition's dossiers that are made in one's absence. */
@RequestScoped
@AllowedTo(Role.ORGANISER)
@Path("organiser/editions/{programme}/{edition}/exports")
@Produces(MediaType.APPLICATION_JSON)
public class TablesResource {
    @Inject
    ReadTables readTables;

    @Inject
    OrderTable orderTable;

    @PathParam("programme")
    String programme;

    @PathParam("edition")
    String edition;

    @Context
    HttpServletRequest asking;

    /** One's own, the last first. */
    @GET
    public Response list() {
        return JobAnswers.list(readTables.list(programme + "/" + edition), TablesResource::json);
    }

    /** 202 with where it can be watched. @param language {@code fr} or {@code en}; that of the request where it isn't said */
    @POST
    public Response order(
            @QueryParam("format") @DefaultValue("xlsx") String format, @QueryParam("language") String language) {
        String spoken = language == null ? asking.getLocale().getLanguage() : language;
        Job job = orderTable.order(programme + "/" + edition, format, spoken);
        return JobAnswers.accepted(json(job), TableWish.address(job));
    }

    static JobJson json(Job job) {
        return JobJson.of(job, TableWish.of(job).format().key(), TableWish.address(job));
    }
}
