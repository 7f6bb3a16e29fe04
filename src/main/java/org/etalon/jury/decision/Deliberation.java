/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.decision;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.etalon.core.problem.Problem;
import org.etalon.jury.JuryDesk;

/** How the jury comes to a decision. */
public interface Deliberation {
    /** What keeps it from deciding on a dossier now; nothing where it can. */
    List<Problem> hindrances(JuryDesk desk, UUID dossier) throws SQLException;

    /** What it voted last on a dossier, if it did. */
    Optional<Proposal> voted(JuryDesk desk, UUID dossier) throws SQLException;
}
