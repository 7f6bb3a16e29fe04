/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.persistence;

import java.sql.SQLException;

/** The database did not do what it always does: an outage or a bug, never a user's mistake. */
public class DatabaseException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public DatabaseException(SQLException cause) {
        super(cause);
    }
}
