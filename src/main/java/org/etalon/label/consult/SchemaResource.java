/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.consult;

import jakarta.enterprise.context.RequestScoped;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.etalon.platform.rest.PublicRead;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** The columns of the labels' CSV (Table Schema). */
@RequestScoped
@AllowedTo(Role.EVERYBODY)
@PublicRead
@Path("labels/schema.json")
@Produces("application/json")
public class SchemaResource {
    @Context
    HttpServletRequest reader;

    /** In the language that is asked for. */
    @GET
    public Response get() {
        StreamingOutput content = out -> TableSchema.write(out, reader.getLocale());
        return Response.ok(content).build();
    }
}
