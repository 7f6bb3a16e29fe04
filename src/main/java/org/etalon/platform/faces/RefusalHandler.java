/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.faces;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.etalon.core.problem.Problem;
import org.etalon.core.problem.ProblemCode.Kind;
import org.etalon.core.problem.RefusedException;
import org.etalon.platform.rest.ProblemJson;
import org.etalon.platform.rest.RefusedMapper;
import org.etalon.platform.web.RoutesFilter;

/**
 * Tells what a page's use case refused: what the person can mend in the form itself, each sentence at its field; all else by the
 * error page of its kind; so is a form that has expired. Other exceptions are faults and go to the edge.
 */
class RefusalHandler extends ExceptionHandlerWrapper {
    /** Where to begin again, as a request attribute, once a form has expired. */
    static final String EXPIRED = "expired";

    /** Why an address was refused, in sentences, as a request attribute; nothing is told of what is unknown or not open. */
    static final String REASONS = "reasons";

    private static final Pattern DEEPER = Pattern.compile("\\.([a-z])");
    private static final Set<Kind> ELSEWHERE = EnumSet.of(Kind.UNKNOWN, Kind.FORBIDDEN, Kind.SIGN_IN);

    RefusalHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        Iterator<ExceptionQueuedEvent> events =
                getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            var event = events.next().getContext();
            Optional<RefusedException> refusal = cause(event.getException(), RefusedException.class);
            if (refusal.isPresent()) {
                events.remove();
                tell(refusal.get(), event.getPhaseId());
            } else if (cause(event.getException(), ViewExpiredException.class).isPresent()) {
                events.remove();
                expire();
            }
        }
        getWrapped().handle();
    }

    private static <T extends Throwable> Optional<T> cause(Throwable fault, Class<T> wanted) {
        for (Throwable each = fault; each != null; each = each.getCause()) {
            if (wanted.isInstance(each)) {
                return Optional.of(wanted.cast(each));
            }
        }
        return Optional.empty();
    }

    /** A form that the server no longer knows, or never did: nothing was done, and the page can be had anew. */
    private static void expire() {
        FacesContext faces = FacesContext.getCurrentInstance();
        var asked = faces.getExternalContext().getRequestMap();
        Object query = asked.get(RequestDispatcher.FORWARD_QUERY_STRING);
        asked.put(EXPIRED, asked.get(RoutesFilter.ADDRESS) + (query == null ? "" : "?" + query));
        answer(HttpServletResponse.SC_BAD_REQUEST, faces);
    }

    private static void tell(RefusedException refusal, PhaseId phase) {
        FacesContext faces = FacesContext.getCurrentInstance();
        Kind kind = refusal.problems().get(0).code().kind();
        boolean inForm = faces.isPostback() && phase == PhaseId.INVOKE_APPLICATION && !ELSEWHERE.contains(kind);
        RefusedMapper.again(refusal.problems().get(0))
                .ifPresent(seconds -> faces.getExternalContext().setResponseHeader("Retry-After", seconds.toString()));
        if (inForm) {
            faces.getExternalContext().setResponseStatus(kind.status());
            refusal.problems().forEach(problem -> tell(problem, faces));
        } else {
            explain(refusal, kind, faces);
            answer(kind.status(), faces);
        }
    }

    private static void explain(RefusedException refusal, Kind kind, FacesContext faces) {
        Locale locale = faces.getViewRoot().getLocale();
        if (!ELSEWHERE.contains(kind)) {
            faces.getExternalContext()
                    .getRequestMap()
                    .put(
                            REASONS,
                            refusal.problems().stream()
                                    .map(problem -> ProblemJson.sentence(problem, locale))
                                    .toList());
        }
    }

    private static void tell(Problem problem, FacesContext faces) {
        String sentence = ProblemJson.sentence(problem, faces.getViewRoot().getLocale());
        faces.addMessage(field(problem.at()), new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, sentence));
    }

    /** The form's field for a place in JSON: {@code title.fr} is {@code titleFr}. */
    private static String field(String place) {
        return DEEPER.matcher(place).replaceAll(found -> found.group(1).toUpperCase(Locale.ROOT));
    }

    private static void answer(int status, FacesContext faces) {
        try {
            faces.getExternalContext().responseSendError(status, null);
            faces.responseComplete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
