/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.etalon.core.problem.Problem;
import org.etalon.platform.rest.ProblemJson;

/** What hinders the form at hand, for the summary above it and for each of its fields. */
@Named
@RequestScoped
public class Troubles {
    /** @param href the field's anchor; empty where no single field is meant */
    public record Trouble(String href, String sentence) {}

    /** All that was refused, in the order told. */
    public List<Trouble> getAll() {
        FacesContext faces = FacesContext.getCurrentInstance();
        List<Trouble> all = new ArrayList<>();
        faces.getClientIdsWithMessages().forEachRemaining(at -> faces.getMessageList(at)
                .forEach(message -> all.add(new Trouble(href(at, faces), message.getSummary()))));
        return all;
    }

    /** The first sentence about a field; empty where there is none. */
    public String at(String field) {
        return FacesContext.getCurrentInstance().getMessageList(field).stream()
                .map(message -> message.getSummary())
                .findFirst()
                .orElse("");
    }

    /** The ids of what describes a field, for {@code aria-describedby}; null where nothing does. */
    public String describing(String field, String hint) {
        String ids = ((hint == null || hint.isEmpty() ? "" : field + "-hint ")
                        + (at(field).isEmpty() ? "" : field + "-error"))
                .strip();
        return ids.isEmpty() ? null : ids;
    }

    /** Tells one beside its field, on a page that comes all the same. */
    public void tell(Problem problem) {
        FacesContext faces = FacesContext.getCurrentInstance();
        String sentence = ProblemJson.sentence(problem, faces.getViewRoot().getLocale());
        faces.addMessage(problem.at(), new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, sentence));
    }

    private static String href(String at, FacesContext faces) {
        // looked for by the id that stands in the page: by its own, a field within a form is not found
        boolean field = at != null
                && !at.isEmpty()
                && faces.getViewRoot().invokeOnComponent(faces, at, (context, component) -> {});
        return field ? "#" + at : "";
    }
}
