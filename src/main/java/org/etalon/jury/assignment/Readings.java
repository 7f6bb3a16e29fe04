/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.assignment;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.etalon.core.assignment.Share;

/** Knows how far jurors are with what they read: a bean of whoever keeps their readings. */
public interface Readings {
    /** In one statement: of an edition's jury, those that are begun or done. */
    Map<Share, ReadingState> list(Connection connection, String edition) throws SQLException;

    /** Where a juror reads a dossier. */
    String address(UUID dossier);
}
