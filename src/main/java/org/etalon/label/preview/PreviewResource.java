/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.preview;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.etalon.label.verify.LabelLookup;
import org.etalon.platform.rest.PublicRead;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;
import org.etalon.platform.setting.BaseAddress;

/** {@code /labels/{id}/preview.png}: what other sites show beside a link to a label. */
@RequestScoped
@AllowedTo(Role.EVERYBODY)
@PublicRead
@Path("labels/{id}/preview.png")
@Produces("image/png")
public class PreviewResource {
    @Inject
    LabelLookup labels;

    @Inject
    BaseAddress base;

    @Context
    HttpServletRequest reader;

    /** In the language that is asked for. */
    @GET
    public Response get(@PathParam("id") String id) {
        var line = labels.line(labels.get(id), reader.getLocale());
        return Response.ok(Preview.of(line, base.host()))
                .header(HttpHeaders.CACHE_CONTROL, PublicRead.ASKING)
                .build();
    }
}
