/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.etalon.platform.text.Texts;
import org.etalon.platform.web.FaultId;

/** The edge of REST at which a bug or an outage ends: logged once under an id, told with that id and no more. */
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
        String detail = Texts.of("platform", request.getLocale()).say("fault", id);
        return Response.serverError()
                .type(ProblemJson.TYPE)
                .entity(new ProblemJson(500, "fault", detail, List.of()))
                .build();
    }
}
