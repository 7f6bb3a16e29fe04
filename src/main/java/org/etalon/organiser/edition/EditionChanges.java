/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.organiser.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HexFormat;
import org.etalon.edition.ChangeEdition;
import org.etalon.edition.EditionRow;
import org.etalon.edition.EditionWish;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;
import org.etalon.platform.security.Secret;

/** Changes an edition, or tells what a change would mean, by the same rules. */
@ApplicationScoped
@AllowedTo(Role.ORGANISER)
public class EditionChanges {
    @Inject
    ChangeEdition changeEdition;

    @Inject
    EditionDossierQuery dossiers;

    @Inject
    Secret secret;

    @Inject
    Clock clock;

    /** @throws org.etalon.core.problem.RefusedException naming all that is wrong with it */
    EditionConsequences preview(String key, EditionWish wish, String version) {
        var change = changeEdition.preview(key, wish, number(version));
        return new EditionConsequences(
                change.before(),
                change.after(),
                dossiers.count().getOrDefault(key, 0L),
                change.left(),
                clock.instant());
    }

    EditionRow make(String key, EditionWish wish, String version) {
        return changeEdition.change(key, wish, number(version)::equals);
    }

    /** Tells one wish from another. */
    String print(EditionWish wish) {
        return HexFormat.of()
                .formatHex(secret.sign("organiser.edition", wish.toString().getBytes(StandardCharsets.UTF_8)));
    }

    private static Long number(String version) {
        return version != null && version.matches("[0-9]{1,18}") ? Long.valueOf(version) : -1L;
    }
}
