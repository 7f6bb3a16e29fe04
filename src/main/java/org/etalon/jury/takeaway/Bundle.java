/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.takeaway;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.etalon.edition.EditionPlan;
import org.etalon.jury.assignment.ReadOwnDossiers.OwnDossiers;
import org.etalon.platform.storage.Digest;

/** What a juror is to read now, in the order of their list. */
public record Bundle(EditionPlan edition, List<UUID> dossiers) {
    public Bundle {
        dossiers = List.copyOf(dossiers);
    }

    static Bundle of(OwnDossiers own) {
        return new Bundle(
                own.edition(),
                own.dossiers().stream().map(each -> each.dossier().dossier()).toList());
    }

    /** As an order keeps it: another whenever one of the dossiers goes or comes. */
    String wish() {
        var sha256 = Digest.sha256();
        String all = dossiers.stream().map(UUID::toString).sorted().collect(Collectors.joining(" "));
        sha256.update(all.getBytes(StandardCharsets.UTF_8));
        return edition.key() + " " + Digest.of(sha256).hex();
    }

    /** The edition of an order. */
    static String edition(String wish) {
        return wish.split(" ")[0];
    }

    /** An edition has no number of its own: one that follows from its name. */
    UUID subject() {
        return UUID.nameUUIDFromBytes(("jury " + edition.key()).getBytes(StandardCharsets.UTF_8));
    }
}
