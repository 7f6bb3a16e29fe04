/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;

/** Has candidates written to as if somebody had sent a request. */
@ApplicationScoped
public class CandidateRound {
    @Inject
    TellCandidates tellCandidates;

    /** @return how many letters were written */
    @ActivateRequestContext
    public int go() {
        return tellCandidates.tell();
    }
}
