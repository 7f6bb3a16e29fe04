/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Knows the labels, on which papers depend without depending on how they are awarded. */
public interface Awards {
    /** The valid label of a dossier, once it is public. */
    Optional<Award> find(Connection connection, UUID dossier, Instant at) throws SQLException;
}
