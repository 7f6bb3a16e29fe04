/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import org.etalon.core.problem.Problem;
import org.etalon.core.problem.RefusedException;
import org.etalon.platform.web.entry.SignInFirst;

/** Tells a refusal with the status of its kind, and when to come back where that is all it takes. */
@Provider
public class RefusedMapper implements ExceptionMapper<RefusedException> {
    private static final int AGAIN_SECONDS = 30;

    /** After how long the same may be tried again: what the refusal says, or half a minute where something is away; else nothing. */
    public static Optional<Object> again(Problem problem) {
        return switch (problem.code().kind()) {
            case TOO_SOON -> Optional.of(problem.arguments().get(1));
            case UNAVAILABLE -> Optional.of(AGAIN_SECONDS);
            default -> Optional.empty();
        };
    }

    @Context
    HttpServletRequest request;

    @Override
    public Response toResponse(RefusedException refusal) {
        ProblemJson body = ProblemJson.of(refusal.problems(), request.getLocale());
        var answer = Response.status(body.status()).type(ProblemJson.TYPE).entity(body);
        if (body.status() == Response.Status.UNAUTHORIZED.getStatusCode()) {
            var first = SignInFirst.find(request);
            if (first.isPresent()) {
                return Response.status(Response.Status.SEE_OTHER)
                        .header(HttpHeaders.LOCATION, first.get())
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .build();
            }
            answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        again(refusal.problems().get(0)).ifPresent(seconds -> answer.header("Retry-After", seconds));
        return answer.build();
    }
}
