/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.evidence.reading;

import java.net.URI;
import java.net.URISyntaxException;
import org.etalon.dossier.evidence.EvidenceProblem;

/** The address of a link: http or https, absolute, without a name or password in it. */
public final class LinkAddress {
    public static final int LONGEST = 2_000;

    private LinkAddress() {}

    /** @throws org.etalon.core.problem.RefusedException where it is none */
    public static String of(Object sent) {
        String text = sent instanceof String said ? said.strip() : "";
        if (text.length() > LONGEST || !isAddress(text)) {
            throw EvidenceProblem.EVIDENCE_ADDRESS_WRONG.refusal("url", LONGEST);
        }
        if (URI.create(text).getRawAuthority().contains("@")) {
            throw EvidenceProblem.EVIDENCE_ADDRESS_SECRET.refusal("url");
        }
        return text;
    }

    private static boolean isAddress(String text) {
        try {
            var address = new URI(text);
            boolean web = "http".equalsIgnoreCase(address.getScheme()) || "https".equalsIgnoreCase(address.getScheme());
            String authority = address.getRawAuthority();
            return web
                    && authority != null
                    && authority.matches("(?:[^@]*@)?(?:[\\p{L}\\p{M}\\p{N}._-]+|\\[[0-9A-Fa-f:.]+])(?::\\d{1,5})?");
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
