/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.account.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.etalon.account.SignedNotes;

/** A signed note that somebody's password was right a moment ago, or that their provider knew them. */
@ApplicationScoped
public class HalfWay {
    private static final Duration HOLDS = Duration.ofMinutes(10);
    private static final String PURPOSE = "account.halfway";

    @Inject
    SignedNotes notes;

    /** To be shown with the code that follows. */
    public String write(UUID person) {
        return notes.write(PURPOSE, person.toString(), HOLDS);
    }

    /** Whose password it was; empty where the note is none of ours or too old. */
    Optional<UUID> read(String note) {
        return notes.read(PURPOSE, note).map(UUID::fromString);
    }
}
