/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.etalon.platform.security.Caller;
import org.etalon.platform.security.Role;

/** Leads a readable address to its page, and only those to whom it is open; to all others it is unknown. */
public class RoutesFilter extends HttpFilter {
    private static final long serialVersionUID = 1;

    /** The readable address that was asked for, as a request attribute. */
    public static final String ADDRESS = RoutesFilter.class.getName() + ".address";

    /** Where those are led to who have to sign in first. */
    public static final String SIGN_IN = "/login";

    /** Scripts and style sheets of the component library. */
    private static final String LIBRARIES = "/jakarta.faces.resource/";

    private static final String FILES = "/site/";
    private static final List<String> FILE_METHODS = List.of("GET", "HEAD", "OPTIONS", "POST", "TRACE");

    @Inject
    transient Caller caller;

    private transient Routes routes;

    @Override
    public void init() {
        routes = Routes.read(getServletContext().getResourceAsStream(Routes.TABLE));
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        var match = routes.find(path);
        if (match.isPresent()) {
            enter(match.get(), path, request, response);
        } else if (path.endsWith(".xhtml") && !path.startsWith(LIBRARIES)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (isChangeOfFile(request)) {
            refuseChange(path, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Files are the server's own business, which answers to such a method that it is forbidden, be there a file or not. */
    private static boolean isChangeOfFile(HttpServletRequest request) {
        boolean file = "default".equals(request.getHttpServletMapping().getServletName());
        return file && !FILE_METHODS.contains(request.getMethod());
    }

    private void refuseChange(String path, HttpServletResponse response) throws IOException {
        if (!path.startsWith(FILES) || getServletContext().getResource(path) == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            response.setHeader("Allow", "GET, HEAD, OPTIONS");
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        }
    }

    private void enter(Routes.Match match, String path, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        Route route = match.route();
        if (route.mayOpen() != Role.EVERYBODY) {
            response.setHeader("Cache-Control", "no-store");
        }
        if (isAskedToSignIn(route)) {
            response.sendRedirect(signIn(asked(request, path)));
        } else if (!caller.may(route.mayOpen())) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (!route.methods().contains(request.getMethod())) {
            response.setHeader("Allow", String.join(", ", route.methods()));
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        } else if (request.getMethod().equals("OPTIONS")) {
            response.setHeader("Allow", String.join(", ", route.methods()));
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } else {
            request.setAttribute(ADDRESS, path);
            request.getRequestDispatcher(route.view())
                    .forward(new WithParameters(request, match.parameters()), response);
        }
    }

    /** Whether nobody came for a page of those who have signed in: an organiser's page is one, and unknown only to other persons. */
    private boolean isAskedToSignIn(Route route) {
        return caller.isAskedToSignIn(route.mayOpen() == Role.ORGANISER ? Role.PERSON : route.mayOpen());
    }

    /** Where one signs in, and is led on from to an address of this site. */
    public static String signIn(String onward) {
        return SIGN_IN + "?to=" + URLEncoder.encode(onward, StandardCharsets.UTF_8);
    }

    private static String asked(HttpServletRequest request, String path) {
        String query = request.getQueryString();
        return query == null ? path : path + "?" + query;
    }

    /** The request with what its address says among its parameters; the address wins over the query. */
    private static final class WithParameters extends HttpServletRequestWrapper {
        private final Map<String, String[]> parameters;

        WithParameters(HttpServletRequest request, List<Route.Parameter> found) {
            super(request);
            parameters = new LinkedHashMap<>(request.getParameterMap());
            found.forEach(each -> parameters.put(each.name(), new String[] {each.value()}));
        }

        @Override
        public String getParameter(String name) {
            String[] values = parameters.get(name);
            return values == null ? null : values[0];
        }

        @Override
        public String[] getParameterValues(String name) {
            return parameters.get(name);
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Collections.unmodifiableMap(parameters);
        }

        @Override
        public java.util.Enumeration<String> getParameterNames() {
            return Collections.enumeration(parameters.keySet());
        }
    }
}
