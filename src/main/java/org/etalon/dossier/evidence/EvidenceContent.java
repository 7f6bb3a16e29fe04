/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.evidence;

import org.etalon.platform.filename.FileName;
import org.etalon.platform.inspect.finding.Finding.Accepted;
import org.etalon.platform.storage.Digest;
import org.etalon.platform.storage.Received;

/**
 * What an item is: a file in the store, or a link.
 *
 * @param digest of the file; null for a link
 * @param size in bytes; 0 for a link
 * @param mediaType as found by inspection; null for a link
 * @param viewable whether a sandboxed viewer may show it
 * @param name of the file; null for a link
 * @param url of the link; null for a file
 */
public record EvidenceContent(Digest digest, long size, String mediaType, boolean viewable, FileName name, String url) {
    public static EvidenceContent file(Received received, Accepted found, FileName name) {
        return new EvidenceContent(received.digest(), received.size(), found.mediaType(), found.viewable(), name, null);
    }

    public static EvidenceContent link(String url) {
        return new EvidenceContent(null, 0, null, false, null, url);
    }

    public boolean isFile() {
        return digest != null;
    }

    /** A title for whoever gives none. */
    public String title() {
        return isFile() ? name.stem() : url.replaceFirst("^https?://", "").replaceFirst("^(.{300}).+$", "$1");
    }
}
