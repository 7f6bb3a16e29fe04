/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.submission.filed;

import java.util.List;
import java.util.Map;
import org.etalon.dossier.evidence.EvidenceAbout;
import org.etalon.dossier.evidence.EvidenceContent;
import org.etalon.dossier.evidence.EvidenceItem;

/**
 * One item of evidence, as it is told to readers.
 *
 * @param version from 1, raised by each content that took the place of another
 * @param date of the fact, ISO 8601, or null
 * @param validUntil likewise
 * @param note or null
 * @param questions ids of those that it serves
 * @param file null for a link
 * @param url null for a file
 */
public record Piece(
        String id,
        int version,
        String title,
        String date,
        String validUntil,
        boolean confidential,
        String note,
        List<String> questions,
        File file,
        String url) {
    public Piece {
        questions = List.copyOf(questions);
    }

    /** @param size in bytes @param sha256 in hexadecimal */
    public record File(String name, long size, String sha256) {}

    /** As it stands in the library. */
    public static Piece of(EvidenceItem item) {
        EvidenceAbout about = item.about();
        EvidenceContent content = item.latest().content();
        return new Piece(
                item.id().toString(),
                item.latest().number(),
                about.title(),
                about.date() == null ? null : about.date().toString(),
                about.validUntil() == null ? null : about.validUntil().toString(),
                about.confidential(),
                about.note(),
                item.questions(),
                content.isFile()
                        ? new File(
                                content.name().text(),
                                content.size(),
                                content.digest().hex())
                        : null,
                content.url());
    }

    /** From a snapshot's member {@code evidence}. */
    public static Piece of(Map<?, ?> tree) {
        return new Piece(
                text(tree, "id"),
                ((Number) tree.get("version")).intValue(),
                text(tree, "title"),
                text(tree, "date"),
                text(tree, "validUntil"),
                Boolean.TRUE.equals(tree.get("confidential")),
                text(tree, "note"),
                ((List<?>) tree.get("questions")).stream().map(Object::toString).toList(),
                tree.get("file") instanceof Map<?, ?> file
                        ? new File(text(file, "name"), ((Number) file.get("size")).longValue(), text(file, "sha256"))
                        : null,
                text(tree, "url"));
    }

    private static String text(Map<?, ?> tree, String key) {
        Object value = tree.get(key);
        return value == null ? null : value.toString();
    }
}
