/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.collectivity.upkeep;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import java.time.Clock;
import java.time.ZoneId;
import org.etalon.collectivity.AddCollectivity;
import org.etalon.collectivity.CorrectCollectivity;
import org.etalon.collectivity.Directory;
import org.etalon.collectivity.consult.CollectivityJson;
import org.etalon.platform.rest.JsonBody;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** The directory's upkeep, for the operator: {@code POST /organiser/directory} with a file, {@code POST /organiser/collectivities}, {@code PUT} to correct. */
@RequestScoped
@AllowedTo(Role.OPERATOR)
@Path("organiser")
public class DirectoryResource {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Inject
    RefreshDirectory refreshDirectory;

    @Inject
    AddCollectivity addCollectivity;

    @Inject
    CorrectCollectivity correctCollectivity;

    @Inject
    Directory directory;

    @Inject
    Clock clock;

    @Context
    HttpServletRequest request;

    /**
     * Refreshes from the file in the body.
     *
     * @param dryRun {@code true}: only tells
     * @param vintage the file's year; without it this year
     */
    @POST
    @Path("directory")
    @Consumes({"application/octet-stream", "application/gzip", "text/csv", "text/plain"})
    @Produces(MediaType.APPLICATION_JSON)
    public DirectoryReport refresh(
            InputStream file,
            @QueryParam("dry-run") @DefaultValue("false") String dryRun,
            @QueryParam("vintage") String vintage) {
        String year =
                vintage == null ? Integer.toString(clock.instant().atZone(PARIS).getYear()) : vintage;
        return refreshDirectory.refresh(file, year, dryRun.equals("false") ? Earnest.FOR_GOOD : Earnest.DRY_RUN);
    }

    /** The same, told in sentences. */
    @POST
    @Path("directory")
    @Consumes({"application/octet-stream", "application/gzip", "text/csv", "text/plain"})
    @Produces("text/plain;charset=utf-8")
    public String refreshAndTell(
            InputStream file,
            @QueryParam("dry-run") @DefaultValue("false") String dryRun,
            @QueryParam("vintage") String vintage) {
        return ReportText.of(refresh(file, dryRun, vintage), request.getLocale());
    }

    /** Adds a body by hand. */
    @POST
    @Path("collectivities")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Response add(InputStream body) {
        var added = addCollectivity.add(JsonBody.read(body, AddedJson.class).collectivity());
        return Response.created(URI.create("collectivities/" + added.code()))
                .entity(CollectivityJson.of(added, directory.index().territories()))
                .build();
    }

    /** Corrects a body that was added by hand: all of it, as it shall be. @param siren its code */
    @PUT
    @Path("collectivities/{siren}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public CollectivityJson correct(@PathParam("siren") String siren, InputStream body) {
        CorrectedJson sent = JsonBody.read(body, CorrectedJson.class);
        var corrected = correctCollectivity.correct(sent.collectivity(siren), Boolean.TRUE.equals(sent.gone()));
        return CollectivityJson.of(corrected, directory.index().territories());
    }
}
