/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.ranking.rest;

import static org.etalon.core.problem.RefusedException.refuseIfAny;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.etalon.jury.ranking.RankingCheck;
import org.etalon.jury.ranking.ReadRanking;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** The dossiers of an edition that the caller reaches, filtered and sorted as on the page. */
@RequestScoped
@AllowedTo({Role.JUROR, Role.ORGANISER})
@Path("jury/ranking")
@Produces(MediaType.APPLICATION_JSON)
public class RankingResource {
    @Inject
    ReadRanking readRanking;

    @Context
    UriInfo asked;

    private String word(String name) {
        String value = asked.getQueryParameters().getFirst(name);
        return value == null ? "" : value;
    }

    /**
     * @param edition {@code <programme>/<edition>}
     * @throws org.etalon.core.problem.RefusedException with all that can't be filtered or sorted by
     */
    @GET
    public Response list(@QueryParam("edition") String edition) {
        var ranking = readRanking.read(edition == null ? "" : edition);
        var read = RankingCheck.of(this::word, ranking.questionnaire());
        refuseIfAny(read.problems());
        var rows = read.filter().apply(ranking.dossiers()).stream().map(RankedJson::of);
        return Response.ok(rows.toArray(RankedJson[]::new))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
