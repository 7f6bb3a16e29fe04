/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.etalon.core.problem.Problem;
import org.etalon.core.problem.RefusedException;
import org.etalon.platform.rest.ProblemJson;
import org.etalon.platform.text.Texts;

/** Behind errors/error.xhtml: what went wrong, what is safe, and the fault's id where there is one. */
@Named
@RequestScoped
public class ErrorPage {
    /** Refuses, on this page and with its reasons, what a servlet was asked for. */
    public static void send(RefusedException refusal, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        List<Problem> problems = refusal.problems();
        List<String> reasons = problems.stream()
                .map(problem -> ProblemJson.sentence(problem, request.getLocale()))
                .toList();
        request.setAttribute(RefusalHandler.REASONS, reasons);
        response.sendError(problems.get(0).code().kind().status());
    }

    /** The headline, such as « Page introuvable ». */
    public String getTitle() {
        return texts().get(key() + ".title");
    }

    /** What it means for the reader. */
    public String getExplanation() {
        Object id = attributes().get("faultId");
        return texts().say(key() + ".text", id == null ? "" : id);
    }

    /** What a refusal is called in the log; empty for a fault, whose explanation names it. */
    public String getNumber() {
        Object id = attributes().get("faultId");
        return id == null || key().equals("error.fault") ? "" : id.toString();
    }

    /** Why an address was refused, each in a sentence; empty where nothing more is to be told. */
    public Object getReasons() {
        return attributes().getOrDefault(RefusalHandler.REASONS, List.of());
    }

    /** Where a form that has expired is to be had anew; empty where none has. */
    public String getAgain() {
        return String.valueOf(attributes().getOrDefault(RefusalHandler.EXPIRED, ""));
    }

    private static String key() {
        if (attributes().containsKey(RefusalHandler.EXPIRED)) {
            return "error.expired";
        }
        Object status = attributes().get("status");
        boolean fault = status instanceof Integer number && number >= 500;
        return fault ? "error.fault" : Integer.valueOf(404).equals(status) ? "error.unknown" : "error.refused";
    }

    private static Map<String, Object> attributes() {
        return FacesContext.getCurrentInstance().getExternalContext().getRequestMap();
    }

    private static Texts texts() {
        return Texts.of(
                "platform", FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }
}
