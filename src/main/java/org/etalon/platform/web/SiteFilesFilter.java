/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;

/**
 * The site's own files below a folder that names their version: browsers keep them for a year, and so whatever these name by a relative
 * address, such as the modules of a script. Of a version that was, there is what is now, to be asked for anew.
 */
public class SiteFilesFilter extends HttpFilter {
    private static final long serialVersionUID = 1;

    /** Of pages there are no versions: each is reached by its route alone. */
    private static final Pattern FILE =
            Pattern.compile(Assets.VERSIONED + "[0-9a-z]+(/[\\w./-]+\\.(?:css|js|svg|woff2|txt))");

    @Inject
    transient Assets assets;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getServletPath();
        var file = FILE.matcher(path);
        boolean read = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        if (!read || path.contains("..") || !file.matches()) {
            chain.doFilter(request, response);
            return;
        }
        if (path.startsWith(assets.folder() + "/")) {
            response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        }
        request.getRequestDispatcher(Assets.FOLDER + file.group(1)).forward(request, response);
    }
}
