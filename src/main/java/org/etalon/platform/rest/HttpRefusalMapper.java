/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Locale;
import org.etalon.platform.text.StatusWords;

/** Tells what JAX-RS itself refuses (no such address, wrong method, wrong type) in the same form as all else. */
@Provider
public class HttpRefusalMapper implements ExceptionMapper<WebApplicationException> {
    @Context
    HttpServletRequest request;

    @Override
    public Response toResponse(WebApplicationException refusal) {
        Response given = refusal.getResponse();
        if (given.hasEntity() || given.getStatus() < 400) {
            return given;
        }
        int status = given.getStatus();
        var answer = Response.status(status).type(ProblemJson.TYPE).entity(body(status, request.getLocale()));
        given.getHeaders().forEach((name, values) -> values.forEach(value -> answer.header(name, value)));
        return answer.type(ProblemJson.TYPE).build();
    }

    private static ProblemJson body(int status, Locale locale) {
        return new ProblemJson(status, "http-" + status, StatusWords.detail(status, locale), List.of(), locale);
    }
}
