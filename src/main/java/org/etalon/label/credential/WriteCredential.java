/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.credential;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.etalon.collectivity.Directory;
import org.etalon.collectivity.directory.DirectoryEntry;
import org.etalon.label.LabelRow;
import org.etalon.label.page.Schemes;
import org.etalon.label.verify.LabelLookup;
import org.etalon.platform.setting.BaseAddress;
import org.etalon.platform.setting.Demonstration;
import org.etalon.platform.setting.Publisher;
import org.etalon.platform.text.Texts;

/** Says in a credential what a label is, in French. */
@RequestScoped
public class WriteCredential {
    @Inject
    LabelLookup labels;

    @Inject
    Schemes schemes;

    @Inject
    Directory directory;

    @Inject
    Publisher publisher;

    @Inject
    Demonstration demonstration;

    /** @param did who issues it */
    LabelCredential write(LabelRow label, Credential credential, String did, BaseAddress base) {
        String siren = directory
                .index()
                .find(label.collectivity())
                .map(DirectoryEntry::siren)
                .orElse("");
        String mark =
                demonstration.isInvented() ? Texts.of("site", Badge.LANGUAGE).get("invented") : "";
        var badge = new Badge(
                label,
                labels.line(label, Badge.LANGUAGE),
                siren,
                schemes.get(label.programme(), label.edition()).questionnaire(),
                mark,
                base);
        String name = publisher.name().isEmpty() ? base.host() : publisher.name();
        return new LabelCredential(label, credential, new LabelCredential.Who(did, name), badge, base);
    }
}
