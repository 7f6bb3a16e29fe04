/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.appeal.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.etalon.jury.appeal.manage.AppealRow;
import org.etalon.jury.appeal.manage.ListAppeals;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** The appeals of an edition, which is named as {@code ?edition=programme/edition}. */
@RequestScoped
@AllowedTo({Role.JUROR, Role.ORGANISER})
@Path("jury/appeals")
@Produces(MediaType.APPLICATION_JSON)
public class AppealsResource {
    @Inject
    ListAppeals listAppeals;

    @QueryParam("edition")
    String edition;

    /** @param until the first instant at which it is too late; absent while no instant of publication is set */
    public record AppealsJson(int days, String until, List<LineJson> appeals) {}

    /** An appeal. @param before the level that was decided first, once it is decided anew @param after likewise */
    public record LineJson(
            UUID dossier,
            String name,
            String state,
            String filedAt,
            int readers,
            int done,
            Integer before,
            Integer after) {
        static LineJson of(AppealRow row) {
            return new LineJson(
                    row.dossier(),
                    row.name(),
                    row.state().key(),
                    row.filedAt().toString(),
                    row.readers(),
                    row.done(),
                    row.before().orElse(null),
                    row.after().orElse(null));
        }
    }

    /** The oldest first. */
    @GET
    public Response list() {
        var listed = listAppeals.list(edition == null ? "" : edition);
        var told = new AppealsJson(
                listed.term().days(),
                listed.term().until().map(Object::toString).orElse(null),
                listed.appeals().stream().map(LineJson::of).toList());
        return Response.ok(told).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }
}
