/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.questionnaire.consult;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.etalon.platform.rest.PublicRead;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** {@code GET /questionnaires/schema}: the JSON Schema with which an editor completes questionnaires. */
@ApplicationScoped
@AllowedTo(Role.EVERYBODY)
@PublicRead
@Path("questionnaires/schema")
public class SchemaResource {
    private static final byte[] SCHEMA = read("/questionnaire-schema.json");
    private static final EntityTag TAG =
            new EntityTag(UUID.nameUUIDFromBytes(SCHEMA).toString());

    /** @param request may bring the tag of a schema that the client has already */
    @GET
    @Produces("application/schema+json")
    public Response get(@Context Request request) {
        var unchanged = request.evaluatePreconditions(TAG);
        return (unchanged != null ? unchanged : Response.ok(SCHEMA).tag(TAG)).build();
    }

    private static byte[] read(String resource) {
        try (var stream = SchemaResource.class.getResourceAsStream(resource)) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
