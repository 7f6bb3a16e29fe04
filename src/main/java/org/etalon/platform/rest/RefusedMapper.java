/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.etalon.core.problem.RefusedException;

/** Tells a refusal with the status of its kind. */
@Provider
public class RefusedMapper implements ExceptionMapper<RefusedException> {
    @Context
    HttpServletRequest request;

    @Override
    public Response toResponse(RefusedException refusal) {
        ProblemJson body = ProblemJson.of(refusal.problems(), request.getLocale());
        return Response.status(body.status())
                .type(ProblemJson.TYPE)
                .entity(body)
                .build();
    }
}
