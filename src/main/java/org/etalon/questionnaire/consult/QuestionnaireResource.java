/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.questionnaire.consult;

import static org.etalon.core.problem.RefusedException.refuseIfAny;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
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
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.etalon.core.problem.Problem;
import org.etalon.platform.rest.PublicRead;
import org.etalon.platform.rest.listing.Paging;
import org.etalon.platform.rest.listing.Representation;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;
import org.etalon.platform.security.SecurityProblem;
import org.etalon.questionnaire.catalogue.Catalogue;
import org.etalon.questionnaire.catalogue.Edition;

/**
 * The questionnaires offered: {@code /questionnaires}, {@code /questionnaires/{programme}/{edition}}, each also {@code .json} and
 * {@code .csv}; {@code …/canonical} gives the very bytes whose SHA-256 is the digest {@code content}.
 */
@RequestScoped
@AllowedTo(Role.EVERYBODY)
@PublicRead
@Path("questionnaires{ending: " + Representation.ENDINGS + "}")
@Produces({"application/json", "text/csv"})
public class QuestionnaireResource {
    @Inject
    Catalogue catalogue;

    @Context
    HttpServletRequest reader;

    @Context
    HttpHeaders headers;

    @Context
    Request request;

    @PathParam("ending")
    String ending;

    /** By programme, the newest edition first. */
    @GET
    public Response list(@Context UriInfo address, @QueryParam("page") String page, @QueryParam("size") String size) {
        Paging paging = Paging.ofList(page, size);
        List<Edition> all = catalogue.list();
        paging.refuseBeyond(all.size());
        List<QuestionnaireRowJson> rows = all.stream()
                .skip((paging.page() - 1L) * paging.size())
                .limit(paging.size())
                .map(edition -> QuestionnaireRowJson.of(edition.questionnaire(), reader.getLocale()))
                .toList();
        Representation form = Representation.of(ending, headers);
        EntityTag tag = tag(form, rows.toString() + all.size());
        Object entity = form == Representation.CSV ? ConsultCsv.of(rows) : rows.toArray();
        return paging.tell(answer(tag, entity, form), address, all.size()).build();
    }

    /** One in whatever state, with its two digests; as CSV its questions. */
    @GET
    @Path("{programme}/{edition}")
    public Response get(@PathParam("programme") String programme, @PathParam("edition") String asked) {
        String suffix = suffix(programme, asked);
        Edition edition = find(programme, asked, suffix);
        Representation form = Representation.of(suffix.isEmpty() ? ending : suffix, headers);
        EntityTag tag = tag(form, edition.questionnaire().digests().content());
        Object entity =
                form == Representation.CSV ? ConsultCsv.of(edition.questionnaire(), reader.getLocale()) : json(edition);
        return answer(tag, entity, form).build();
    }

    /** The canonical form itself. */
    @GET
    @Path("{programme}/{edition}/canonical")
    @Produces("application/json")
    public Response canonical(@PathParam("programme") String programme, @PathParam("edition") String asked) {
        Edition edition = find(programme, asked, "");
        EntityTag tag = new EntityTag(edition.questionnaire().digests().content());
        return answer(tag, edition.json(), Representation.JSON).build();
    }

    /** The form's ending, unless an edition is called so. */
    private String suffix(String programme, String asked) {
        boolean ended = asked.endsWith(".json") || asked.endsWith(".csv");
        return ended && catalogue.find(programme, asked).isEmpty() ? asked.substring(asked.lastIndexOf('.')) : "";
    }

    private Edition find(String programme, String asked, String suffix) {
        String name = asked.substring(0, asked.length() - suffix.length());
        Optional<Edition> edition = catalogue.find(programme, name);
        refuseIfAny(edition.isPresent() ? List.of() : List.of(Problem.of(SecurityProblem.UNKNOWN, "edition")));
        return edition.get();
    }

    /** The questionnaire stands in the answer as it is kept, so that nothing of it changes on the way. */
    private static String json(Edition edition) {
        var questionnaire = edition.questionnaire();
        return "{\"programme\":\"%s\",\"edition\":\"%s\",\"rules\":\"%s\",\"content\":\"%s\",\"questionnaire\":%s}"
                .formatted(
                        questionnaire.programme(),
                        questionnaire.edition(),
                        questionnaire.digests().rules(),
                        questionnaire.digests().content(),
                        edition.json());
    }

    private EntityTag tag(Representation form, String state) {
        String named = state + form + reader.getLocale().getLanguage();
        return new EntityTag(
                UUID.nameUUIDFromBytes(named.getBytes(StandardCharsets.UTF_8)).toString(), true);
    }

    private Response.ResponseBuilder answer(EntityTag tag, Object entity, Representation form) {
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        return unchanged != null ? unchanged : Response.ok(entity, form.type()).tag(tag);
    }
}
