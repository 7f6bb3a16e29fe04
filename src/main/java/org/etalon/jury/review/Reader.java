/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.etalon.edition.EditionStage;
import org.etalon.jury.JuryDesk;

/**
 * A juror before a dossier that nothing keeps from them.
 *
 * @param juror as whom
 * @param assigned whether they are to read it; if not, they lead the jury there
 * @param due the last day for it; empty where none is set
 * @param leads whether they lead the jury for this dossier
 * @param anew whether they read it on an appeal that isn't decided
 */
public record Reader(
        JuryDesk desk,
        UUID juror,
        UUID dossier,
        boolean assigned,
        Optional<LocalDate> due,
        boolean leads,
        boolean anew) {
    /** The first instant at which nothing is changed any more; empty where no day is set. */
    public Optional<Instant> end() {
        return due.map(
                last -> last.plusDays(1).atStartOfDay(desk.edition().zone()).toInstant());
    }

    /** Whether the jury is still at work. */
    public boolean isInSession() {
        return desk.edition().time().stage().compareTo(EditionStage.DECIDED) < 0;
    }

    /** Whether a review that is not handed in can be changed now. */
    public boolean isInTime() {
        return (isInSession() || anew) && end().map(desk.instant()::isBefore).orElse(true);
    }

    /** Whether they may change this review now. */
    public boolean mayWrite(Review review) {
        return assigned && review.handedIn().isEmpty() && isInTime();
    }

    /** Whether they may see what others handed in: once their own is, or where they lead without reading themselves. */
    public boolean maySeeOthers(Review own) {
        return own.handedIn().isPresent() || leads && !assigned;
    }
}
