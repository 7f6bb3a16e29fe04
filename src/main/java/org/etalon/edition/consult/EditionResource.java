/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.edition.consult;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.etalon.edition.EditionQuery;
import org.etalon.platform.rest.PublicRead;
import org.etalon.platform.rest.listing.Paging;
import org.etalon.platform.rest.listing.Representation;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** The editions that everybody may know of: {@code /editions}, also {@code .json} and {@code .csv}. */
@RequestScoped
@AllowedTo(Role.EVERYBODY)
@PublicRead
@Path("editions{ending: " + Representation.ENDINGS + "}")
@Produces({"application/json", "text/csv"})
public class EditionResource {
    @Inject
    EditionQuery editions;

    @Inject
    Clock clock;

    @GET
    public Response list(
            @PathParam("ending") String ending,
            @QueryParam("page") String page,
            @QueryParam("size") String size,
            @Context HttpHeaders headers,
            @Context Request request,
            @Context UriInfo address) {
        var form = Representation.of(ending, headers);
        var paging = Paging.ofList(page, size, form);
        Instant now = clock.instant();
        List<EditionJson> all = editions.listKnown().stream()
                .map(row -> EditionJson.of(row, now))
                .toList();
        var tag = tag(all, form);
        var unchanged = request.evaluatePreconditions(tag);
        if (unchanged != null) {
            return kept(unchanged).build();
        }
        paging.refuseBeyond(all.size());
        List<EditionJson> asked = all.stream()
                .skip((paging.page() - 1L) * paging.size())
                .limit(paging.size())
                .toList();
        Object entity = form == Representation.CSV ? EditionCsv.of(asked) : asked.toArray();
        return paging.tell(kept(Response.ok(entity, form.type()).tag(tag)), address, all.size())
                .build();
    }

    /** A phase may begin at any instant, and is told at that one. */
    private static ResponseBuilder kept(ResponseBuilder answer) {
        return answer.header(HttpHeaders.CACHE_CONTROL, PublicRead.ASKING);
    }

    private static EntityTag tag(List<EditionJson> all, Representation form) {
        byte[] content = (form + " " + all).getBytes(StandardCharsets.UTF_8);
        return new EntityTag(UUID.nameUUIDFromBytes(content).toString(), true);
    }
}
