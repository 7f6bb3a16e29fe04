/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.web;

import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.etalon.platform.persistence.Outage;
import org.etalon.platform.time.Ration;

/**
 * The edge at which an unforeseen fault ends: logged once under an id, and told to the person with that id. The fault's own words
 * stay in the log. What is refused has an id too, of which the log tells when and with which status.
 */
public class ErrorServlet extends HttpServlet {
    private static final long serialVersionUID = 1;
    private static final Logger LOG = Logger.getLogger(ErrorServlet.class.getName());

    private static final int MOST_REFUSALS = 60;

    private final transient Ration refusals = new Ration(MOST_REFUSALS);

    @Inject
    transient Clock clock;

    static final String PAGE = "/errors/error.xhtml";

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Integer status = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        if (status == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String address = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        var fault = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        if (Departure.isBehind(fault)) {
            return;
        }
        if (status == HttpServletResponse.SC_INTERNAL_SERVER_ERROR && Outage.isBehind(fault)) {
            status = HttpServletResponse.SC_SERVICE_UNAVAILABLE;
            response.setHeader("Retry-After", Outage.RETRY_AFTER);
        }
        note(status, fault, address, request);
        request.setAttribute("status", status);
        response.setStatus(status);
        if (address.startsWith(request.getContextPath() + "/api/")) {
            String faultId = status >= 500 ? (String) request.getAttribute("faultId") : null;
            ProblemBody.write(response, status, faultId, request.getLocale());
        } else {
            request.getRequestDispatcher(PAGE).forward(new Read(request), response);
        }
    }

    /** A refusal is told without its address, which may hold what opens something. */
    private void note(int status, Throwable fault, String address, HttpServletRequest request) {
        String id = FaultId.next();
        request.setAttribute("faultId", id);
        if (status >= 500) {
            LOG.log(Level.SEVERE, fault, () -> "fault " + id + " at " + address);
        } else if (refusals.take(clock.instant())) {
            LOG.info(() -> "refusal " + id + " with " + status);
        }
    }

    /** The page that tells of an error is read, whatever had been tried: Faces refuses methods that it doesn't know. */
    private static final class Read extends HttpServletRequestWrapper {
        Read(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return "GET";
        }
    }
}
