/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.feed;

import java.sql.Connection;
import java.sql.SQLException;
import org.etalon.label.LabelRow;
import org.etalon.label.LabelState;

/** What happened to a label last. */
enum News {
    AWARDED,
    RENEWED,
    CORRECTED,
    RESTORED,
    SUSPENDED,
    WITHDRAWN;

    /** @param renewed whether its holder had one of the same programme before */
    static News of(LabelRow label, boolean renewed, Connection connection) throws SQLException {
        if (label.state() != LabelState.VALID) {
            return label.state() == LabelState.SUSPENDED ? SUSPENDED : WITHDRAWN;
        }
        if (label.version() > 1) {
            return isStateChanged(label, connection) ? RESTORED : CORRECTED;
        }
        return renewed ? RENEWED : AWARDED;
    }

    private static boolean isStateChanged(LabelRow label, Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("select count(*) from label_change c where label = ?"
                + " and field = 'state' and at = (select max(at) from label_change l where l.label = c.label)")) {
            statement.setObject(1, label.id());
            try (var row = statement.executeQuery()) {
                return row.next() && row.getInt(1) > 0;
            }
        }
    }
}
