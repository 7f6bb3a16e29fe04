/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.bag;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.etalon.archive.ArchiveSeal;
import org.etalon.dossier.export.bag.ArchiveWriter.Issuer;
import org.etalon.platform.setting.BaseAddress;
import org.etalon.platform.signing.SigningKeys;
import org.etalon.platform.storage.Digest;
import org.etalon.platform.storage.Store;
import org.etalon.platform.timestamp.TimestampAuthority;

/** As whom this server makes archives. */
@ApplicationScoped
public class Issuing {
    @Inject
    SigningKeys signingKeys;

    @Inject
    TimestampAuthority authority;

    @Inject
    BaseAddress baseAddress;

    @Inject
    @ConfigProperty(name = "etalon.version")
    String version;

    @Inject
    Clock clock;

    /** @param store of the evidence @param known the SHA-512 of contents of which it was worked out before */
    ArchiveWriter writer(Store store, Map<Digest, String> known) {
        var seal = new ArchiveSeal(signingKeys.current(), authority);
        var issuer = new Issuer("Étalon " + version, baseAddress.link("/").replaceAll("/$", ""));
        return new ArchiveWriter(store, known, seal, issuer, clock.instant());
    }
}
