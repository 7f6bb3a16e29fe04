/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.submission.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.UUID;
import org.etalon.platform.setting.BaseAddress;
import org.etalon.platform.setting.Demonstration;
import org.etalon.platform.text.Texts;

/** What a paper says of the server that it comes from. */
@ApplicationScoped
class Letterhead {
    @Inject
    BaseAddress base;

    @Inject
    Demonstration demonstration;

    /** Where people download what was handed in. */
    String address(UUID dossier, String number) {
        return base.link("/api/v1/dossiers/" + dossier + "/submissions/" + number + "/snapshot");
    }

    /** That what it has is invented; empty where it isn't. */
    String mark(Locale locale) {
        return demonstration.isInvented() ? Texts.of("site", locale).get("invented") : "";
    }
}
