/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.etalon.platform.persistence.Outage;
import org.etalon.platform.text.Texts;
import org.etalon.platform.web.FaultId;

/** The edge of REST at which a bug or an outage ends: logged once under an id, told with that id and no more; a database that is away as 503. */
@Provider
public class FaultMapper implements ExceptionMapper<Throwable> {
    private static final Logger LOG = Logger.getLogger(FaultMapper.class.getName());

    @Context
    HttpServletRequest request;

    @Override
    public Response toResponse(Throwable fault) {
        String id = FaultId.next();
        LOG.log(
                Level.SEVERE,
                fault,
                () -> "fault " + id + " at " + request.getMethod() + " " + request.getRequestURI());
        Texts texts = Texts.of("platform", request.getLocale());
        return Outage.isBehind(fault)
                ? told(new ProblemJson(503, "outage", texts.say("outage", id), List.of(), request.getLocale()))
                        .header(HttpHeaders.RETRY_AFTER, Outage.RETRY_AFTER)
                        .build()
                : told(new ProblemJson(500, "fault", texts.say("fault", id), List.of(), request.getLocale()))
                        .build();
    }

    private static Response.ResponseBuilder told(ProblemJson problem) {
        return Response.status(problem.status()).type(ProblemJson.TYPE).entity(problem);
    }
}
