/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.etalon.dossier.DossierGround;
import org.etalon.jury.Juror.JurorProfile;

/** Jurors for tests. */
public final class Jurors {
    private Jurors() {}

    /** Somebody whom nobody employs. */
    public static Juror of(JurorPost post) {
        return of(UUID.randomUUID(), post, "");
    }

    public static Juror of(UUID person, JurorPost post, String employer) {
        var profile = new JurorProfile("", employer, Set.of(), Optional.empty(), List.of());
        return new Juror(UUID.randomUUID(), DossierGround.EDITION, person, post, profile, Optional.empty(), 1);
    }
}
