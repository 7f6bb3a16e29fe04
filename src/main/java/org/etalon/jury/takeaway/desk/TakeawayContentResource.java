/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.takeaway.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.etalon.jury.takeaway.ReadTakeaways;
import org.etalon.platform.job.JobAnswers;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;
import org.etalon.platform.storage.Store;

/** The file of a juror's dossiers, in parts where asked, for the juror who ordered it and is to read exactly what is in it. */
@RequestScoped
@AllowedTo(Role.JUROR)
@Path("jury/editions/{programme}/{edition}/archives/{order}/content")
public class TakeawayContentResource {
    @Inject
    ReadTakeaways readTakeaways;

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
        return JobAnswers.content(readTakeaways.get(programme + "/" + edition, order), headers, store);
    }
}
