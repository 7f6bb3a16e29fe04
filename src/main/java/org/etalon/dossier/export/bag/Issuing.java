/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.bag;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.etalon.archive.ArchiveSeal;
import org.etalon.dossier.export.bag.ArchiveWriter.Issuer;
import org.etalon.platform.setting.BaseAddress;
import org.etalon.platform.signing.SigningKeys;
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

    Issuer issuer() {
        return new Issuer("Étalon " + version, baseAddress.link("/").replaceAll("/$", ""));
    }

    ArchiveSeal seal() {
        return new ArchiveSeal(signingKeys.current(), authority);
    }
}
