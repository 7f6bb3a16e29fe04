/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.etalon.platform.security.Role;

/**
 * The addresses of all pages, read once from {@code WEB-INF/routes}: a line each with the pattern, the Facelet, who may open
 * it and, where a form is sent to it, {@code POST}. A page that is not in the table can't be reached.
 */
public final class Routes {
    public static final String TABLE = "/WEB-INF/routes";

    private final List<Route> table;

    private Routes(List<Route> table) {
        this.table = List.copyOf(table);
    }

    /** Reads the table; a line that is not a route is an error of the build, told with the line. */
    public static Routes read(InputStream lines) {
        try (var reader = new BufferedReader(new InputStreamReader(lines, StandardCharsets.UTF_8))) {
            return new Routes(reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(Routes::route)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Route route(String line) {
        String[] columns = line.split("\\s+");
        boolean takesForm = columns.length == 4 && columns[3].equals("POST");
        if (columns.length != 3 && !takesForm) {
            throw new IllegalStateException("not a route: '" + line + "'; write: pattern view role [POST]");
        }
        return new Route(columns[0], columns[1], Role.valueOf(columns[2]), takesForm);
    }

    public List<Route> list() {
        return table;
    }

    /** A route and what its address says. */
    record Match(Route route, List<Route.Parameter> parameters) {}

    /** The first route of this path, if any. */
    Optional<Match> find(String path) {
        return table.stream()
                .flatMap(route -> route.match(path).map(found -> new Match(route, found)).stream())
                .findFirst();
    }
}
