/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.appeal.manage;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.etalon.jury.appeal.AppealState;

/**
 * An appeal in a list.
 *
 * @param name what the collectivité is called
 * @param readers how many are to read it
 * @param done how many of them have
 * @param before the level that was decided first, where the appeal is decided
 * @param after likewise on appeal
 */
public record AppealRow(
        UUID dossier,
        String name,
        Instant filedAt,
        int readers,
        int done,
        Optional<Integer> before,
        Optional<Integer> after) {
    public AppealState state() {
        if (after.isPresent()) {
            return AppealState.DECIDED;
        }
        if (readers == 0) {
            return AppealState.FILED;
        }
        return done < readers ? AppealState.READING : AppealState.READ;
    }
}
