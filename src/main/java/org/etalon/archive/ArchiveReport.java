/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.archive;

import java.util.List;
import java.util.Optional;
import org.etalon.core.problem.Problem;
import org.etalon.core.scoring.Score;
import org.etalon.platform.signing.VerifyingKey;
import org.etalon.platform.timestamp.Timestamp;

/**
 * What came of checking an archived dossier.
 *
 * @param problems none where everything is as it was sealed
 * @param files how many
 * @param bytes of all of them
 * @param name what the collectivité was called; empty where that can't be read
 * @param number of the submission; empty for a draft
 * @param score as the engine worked it out once more
 * @param key with which it is sealed; whether it is to be trusted, others know
 * @param isAwaited whether a timestamp was wanted, and wasn't to be had
 * @param isForeign whether another program packed it since
 */
public record ArchiveReport(
        List<Problem> problems,
        int files,
        long bytes,
        String name,
        String number,
        Optional<Score> score,
        Optional<VerifyingKey> key,
        Optional<Timestamp> timestamp,
        boolean isAwaited,
        boolean isForeign) {
    public ArchiveReport {
        problems = List.copyOf(problems);
    }

    /** Of what could not be read to its end. */
    static ArchiveReport broken(List<Problem> problems) {
        return new ArchiveReport(
                problems, 0, 0, "", "", Optional.empty(), Optional.empty(), Optional.empty(), false, false);
    }

    public boolean isSound() {
        return problems.isEmpty();
    }
}
