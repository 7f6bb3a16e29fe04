/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.collectivity.consult;

import static org.etalon.core.problem.RefusedException.refuseIfAny;

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
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.etalon.collectivity.Directory;
import org.etalon.collectivity.directory.DirectoryEntry;
import org.etalon.collectivity.directory.Found;
import org.etalon.core.problem.Problem;
import org.etalon.platform.rest.PublicRead;
import org.etalon.platform.rest.listing.Paging;
import org.etalon.platform.rest.listing.Representation;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** The directory for programs: {@code /collectivities}, {@code /collectivities/{code}}, each also {@code .json}, {@code .csv} and {@code .geojson}. */
@RequestScoped
@AllowedTo(Role.EVERYBODY)
@PublicRead
@Path("collectivities{ending: " + Representation.PLACED_ENDINGS + "}")
@Produces({"application/json", "text/csv", "application/geo+json"})
public class CollectivityResource {
    @Inject
    Directory directory;

    @Context
    UriInfo address;

    @Context
    HttpHeaders headers;

    @Context
    Request request;

    @PathParam("ending")
    String ending;

    /** The best found first; a page of JSON, or as CSV or GeoJSON a page where one is asked for, else all. */
    @GET
    public Response search(
            @QueryParam("q") String text,
            @QueryParam("type") String type,
            @QueryParam("department") String department,
            @QueryParam("region") String region,
            @QueryParam("page") String page,
            @QueryParam("size") String size) {
        var snapshot = directory.snapshot();
        var wanted =
                WantedCheck.of(text, type, department, region, snapshot.index().territories());
        var form = Representation.of(ending, headers);
        var paging = Paging.ofList(page, size, form);
        var unchanged = request.evaluatePreconditions(tag(snapshot, form));
        if (unchanged != null) {
            return unchanged.build();
        }
        Found found = snapshot.index().search(wanted, paging.page(), paging.size());
        paging.refuseBeyond(found.total());
        List<CollectivityJson> bodies =
                found.page().stream().map(entry -> json(entry, snapshot)).toList();
        Object entity =
                switch (form) {
                    case JSON -> bodies.toArray();
                    case CSV -> CollectivityCsv.of(bodies);
                    case GEOJSON -> (StreamingOutput) out -> CollectivityGeoJson.write(bodies, out);
                };
        var answer = Response.ok(entity, form.type()).tag(tag(snapshot, form));
        return paging.tell(answer, address, found.total()).build();
    }

    /** One body by its code, an address of a place that it governs, its Insee code or its SIREN. */
    @GET
    @Path("{code}")
    public Response get(@PathParam("code") String asked) {
        var snapshot = directory.snapshot();
        String suffix = asked.replaceFirst("^[^.]*", "");
        String code = asked.substring(0, asked.length() - suffix.length());
        var form = Representation.of(ending + suffix, headers);
        var found = snapshot.index().find(code);
        refuseIfAny(found.isEmpty() ? List.of(Problem.of(ConsultProblem.COLLECTIVITY_UNKNOWN, "code")) : List.of());
        var unchanged = request.evaluatePreconditions(tag(snapshot, form));
        if (unchanged != null) {
            return unchanged.build();
        }
        var body = json(found.get(), snapshot);
        Object entity =
                switch (form) {
                    case JSON -> body;
                    case CSV -> CollectivityCsv.of(List.of(body));
                    case GEOJSON -> (StreamingOutput) out -> CollectivityGeoJson.write(body, out);
                };
        return Response.ok(entity, form.type()).tag(tag(snapshot, form)).build();
    }

    private static CollectivityJson json(DirectoryEntry entry, Directory.Snapshot snapshot) {
        return CollectivityJson.of(entry, snapshot.index().territories());
    }

    private static EntityTag tag(Directory.Snapshot snapshot, Representation form) {
        return new EntityTag(snapshot.tag() + "-" + form.ordinal(), true);
    }
}
