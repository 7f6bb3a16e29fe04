/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.etalon.platform.persistence.Outage;

/**
 * The edge at which an unforeseen fault ends: logged once under an id, and told to the person with that id. The fault's own words
 * stay in the log.
 */
public class ErrorServlet extends HttpServlet {
    private static final long serialVersionUID = 1;
    private static final Logger LOG = Logger.getLogger(ErrorServlet.class.getName());

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
        if (status >= 500) {
            String id = FaultId.next();
            request.setAttribute("faultId", id);
            LOG.log(Level.SEVERE, fault, () -> "fault " + id + " at " + address);
        }
        request.setAttribute("status", status);
        response.setStatus(status);
        if (address.startsWith(request.getContextPath() + "/api/")) {
            ProblemBody.write(response, status, (String) request.getAttribute("faultId"));
        } else {
            request.getRequestDispatcher(PAGE).forward(request, response);
        }
    }
}
