/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.statistics;

import static org.etalon.core.problem.RefusedException.refuseIfAny;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.etalon.core.problem.Problem;
import org.etalon.platform.rest.PublicRead;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;
import org.etalon.platform.security.SecurityProblem;
import org.etalon.platform.text.Csv;

/** {@code /statistics/{table}.csv}: what the page of statistics shows, a table at a time, in the language that is asked for. */
@RequestScoped
@AllowedTo(Role.EVERYBODY)
@PublicRead
@Path("statistics/{table: [a-z0-9-]+}.csv")
@Produces("text/csv")
public class StatisticsResource {
    @Inject
    AllTables tables;

    @Context
    HttpServletRequest reader;

    @Context
    Request request;

    /** A table of the page; scores in percent. */
    @GET
    public Response get(@PathParam("table") String id) {
        List<Table> found = tables
                .list(reader.getLocale(), reader.getParameterMap().keySet())
                .stream()
                .filter(table -> table.id().equals(id))
                .toList();
        refuseIfAny(found.isEmpty() ? List.of(Problem.of(SecurityProblem.UNKNOWN, "table")) : List.of());
        String csv = csv(found.get(0));
        var tag = new EntityTag(Integer.toString(csv.hashCode(), 36), true);
        var unchanged = request.evaluatePreconditions(tag);
        var answer =
                unchanged == null ? Response.ok(csv, "text/csv;charset=utf-8").tag(tag) : unchanged;
        return answer.header(HttpHeaders.CACHE_CONTROL, PublicRead.ASKING).build();
    }

    private static String csv(Table table) {
        var csv = new Csv().line(table.heads().toArray());
        for (Table.Line line : table.lines()) {
            List<Object> cells = new ArrayList<>(List.of(line.name()));
            line.cells().forEach(number -> cells.add(written(number, table.unit())));
            csv.line(cells.toArray());
        }
        return csv.toString();
    }

    /** Nothing where nothing may be told. */
    private static Number written(Long number, Table.Unit unit) {
        return number == null || unit == Table.Unit.LABELS ? number : BigDecimal.valueOf(number, 2);
    }
}
