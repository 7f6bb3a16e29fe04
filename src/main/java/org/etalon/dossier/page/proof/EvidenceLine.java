/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.page.proof;

import java.util.List;

/**
 * One item of evidence, as people read it.
 *
 * @param href of the download, or of the link
 * @param edit the address of its own page
 * @param name of the file; empty for a link
 * @param size such as « 212 ko »; empty for a link
 * @param date of the fact; empty where none is said
 * @param validity until when it holds, as a sentence; empty where none is said
 * @param expired whether it holds no longer
 * @param digest the file's SHA-256 in hexadecimal; empty for a link
 * @param version how many it had, from 1
 * @param since when it became what it is, and by whom where the page says so
 * @param questions that it serves
 */
public record EvidenceLine(
        String id,
        String title,
        String href,
        String edit,
        String name,
        String size,
        String date,
        String validity,
        boolean expired,
        boolean confidential,
        String note,
        String digest,
        int version,
        String since,
        List<ServedLine> questions) {
    public EvidenceLine {
        questions = List.copyOf(questions);
    }

    /** One question that it serves. @param href its place on its domain's page */
    public record ServedLine(String id, String title, String href) {}

    public boolean file() {
        return !digest.isEmpty();
    }

    /** The beginning of the digest, enough to compare by eye. */
    public String digestStart() {
        return digest.isEmpty() ? "" : digest.substring(0, 8);
    }
}
