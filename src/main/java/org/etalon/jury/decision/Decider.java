/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.decision;

import java.util.UUID;
import org.etalon.jury.JuryDesk;
import org.etalon.jury.assignment.Untied.Access;
import org.etalon.jury.review.Reader;

/** Somebody whom nothing ties, before a dossier on which the jury decides. */
public record Decider(JuryDesk desk, UUID dossier, Access access) {
    private static final UUID NOBODY = new UUID(0, 0);

    /** The same as who reads. */
    public Reader reader() {
        return new Reader(
                desk,
                access.juror().orElse(NOBODY),
                dossier,
                access.reads(),
                java.util.Optional.empty(),
                access.leads(),
                false);
    }
}
