/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.faces;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import org.etalon.core.problem.Problem;
import org.etalon.core.problem.ProblemCode.Kind;
import org.etalon.core.problem.RefusedException;
import org.etalon.platform.rest.ProblemJson;
import org.etalon.platform.rest.RefusedMapper;

/**
 * Tells what a page's use case refused: what the person can mend in the form itself, each sentence at its field; all else by the
 * error page of its kind. Other exceptions are faults and go to the edge.
 */
class RefusalHandler extends ExceptionHandlerWrapper {
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
            Optional<RefusedException> refusal = refusal(event.getException());
            if (refusal.isPresent()) {
                events.remove();
                tell(refusal.get(), event.getPhaseId());
            }
        }
        getWrapped().handle();
    }

    private static Optional<RefusedException> refusal(Throwable fault) {
        for (Throwable each = fault; each != null; each = each.getCause()) {
            if (each instanceof RefusedException refused) {
                return Optional.of(refused);
            }
        }
        return Optional.empty();
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
            answer(kind.status(), faces);
        }
    }

    private static void tell(Problem problem, FacesContext faces) {
        String sentence = ProblemJson.sentence(problem, faces.getViewRoot().getLocale());
        faces.addMessage(problem.at(), new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, sentence));
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
