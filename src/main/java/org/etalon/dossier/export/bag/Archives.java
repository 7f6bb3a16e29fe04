/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.bag;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.etalon.archive.ArchiveSeal;
import org.etalon.dossier.export.bag.ArchiveWriter.Issuer;
import org.etalon.platform.setting.BaseAddress;
import org.etalon.platform.signing.SigningKeys;
import org.etalon.platform.storage.Store;
import org.etalon.platform.timestamp.TimestampAuthority;

/** Gives what writes archived dossiers here and now. */
@ApplicationScoped
public class Archives {
    @Inject
    Store store;

    @Inject
    SigningKeys signingKeys;

    @Inject
    TimestampAuthority authority;

    @Inject
    BaseAddress baseAddress;

    @Inject
    Clock clock;

    @ConfigProperty(name = "etalon.version")
    String version;

    ArchiveWriter writer() {
        String address = baseAddress.link("/").replaceAll("/$", "");
        return new ArchiveWriter(
                store,
                new ArchiveSeal(signingKeys.current(), authority),
                new Issuer("Étalon " + version, address),
                clock.instant());
    }
}
