/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Takes in what is left of a large body that was refused before it was read, so that its sender hears the reason. Without this the
 * server stops reading, and a browser that is still sending tells of a broken connection, after half a minute.
 */
public class UnreadBodyFilter extends HttpFilter {
    private static final long serialVersionUID = 1;
    private static final Logger LOG = Logger.getLogger(UnreadBodyFilter.class.getName());
    private static final Set<String> WITH_BODY = Set.of("POST", "PUT", "PATCH");

    /** What fits into the buffers on the way needs no care. */
    private static final long SMALL = 1 << 16;

    /** A little more than the largest that is ever taken; who sends still more may meet a broken connection. */
    private static final long MOST = 300_000_000;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(request, response);
        long length = request.getContentLengthLong();
        boolean large = length < 0 || length > SMALL;
        if (large && WITH_BODY.contains(request.getMethod()) && !request.isAsyncStarted()) {
            drain(request);
        }
    }

    private static void drain(HttpServletRequest request) {
        byte[] chunk = new byte[(int) SMALL];
        try {
            InputStream body = request.getInputStream();
            long taken = 0;
            for (int read = body.read(chunk); read >= 0 && taken < MOST; read = body.read(chunk)) {
                taken += read;
            }
        } catch (IOException e) {
            LOG.log(Level.FINE, "a body that nobody wanted broke off", e);
        }
    }
}
