/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.page.proof;

import org.etalon.dossier.evidence.EvidenceContent;
import org.etalon.dossier.evidence.EvidenceVersion;

/**
 * What an item was from one time on.
 *
 * @param href of the download, or of the link
 * @param name of the file, or the link's address
 * @param size as people say it; empty for a link
 * @param digest SHA-256 in hexadecimal; empty for a link
 * @param since when, and by whom
 */
public record VersionLine(int number, String href, String name, String size, String digest, String since) {
    static VersionLine of(EvidenceVersion version, EvidenceLine item, EvidenceLines words) {
        EvidenceContent content = version.content();
        String since = words.since(version);
        return content.isFile()
                ? new VersionLine(
                        version.number(),
                        "/api/v1" + item.edit() + "/content?version=" + version.number(),
                        content.name().text(),
                        words.size(content.size()),
                        content.digest().hex(),
                        since)
                : new VersionLine(version.number(), content.url(), content.url(), "", "", since);
    }
}
