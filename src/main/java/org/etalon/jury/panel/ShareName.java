/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.panel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.ZoneOffset;
import org.etalon.jury.JuryDesks;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** Jurors say whether they may be named beside the results, and take it back, at any time; nobody else says it for them. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.JUROR)
public class ShareName {
    @Inject
    JuryDesks desks;

    /** @throws org.etalon.core.problem.RefusedException as unknown to who is not in this jury */
    public void set(String edition, boolean shared) {
        desks.with(edition, desk -> {
            try (var statement = desk.connection().prepareStatement("update juror set named_at = ? where id = ?")) {
                statement.setObject(1, shared ? desk.instant().atOffset(ZoneOffset.UTC) : null);
                statement.setObject(2, desk.self().id());
                return statement.executeUpdate();
            }
        });
    }

    /** @throws org.etalon.core.problem.RefusedException as unknown to who is not in this jury */
    public boolean isShared(String edition) {
        return desks.with(edition, desk -> {
            try (var statement =
                    desk.connection().prepareStatement("select named_at is not null from juror where id = ?")) {
                statement.setObject(1, desk.self().id());
                try (var row = statement.executeQuery()) {
                    return row.next() && row.getBoolean(1);
                }
            }
        });
    }
}
