/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.etalon.core.problem.ProblemCode.Kind;
import org.etalon.core.problem.RefusedException;

/** Tells a refusal with the status of its kind, and when to come back where that is all it takes. */
@Provider
public class RefusedMapper implements ExceptionMapper<RefusedException> {
    private static final int AGAIN_SECONDS = 30;

    @Context
    HttpServletRequest request;

    @Override
    public Response toResponse(RefusedException refusal) {
        ProblemJson body = ProblemJson.of(refusal.problems(), request.getLocale());
        var answer = Response.status(body.status()).type(ProblemJson.TYPE).entity(body);
        if (body.status() == Kind.UNAVAILABLE.status()) {
            answer.header("Retry-After", AGAIN_SECONDS);
        }
        return answer.build();
    }
}
