/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.bag;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.etalon.platform.storage.Digest;

/**
 * An item as a snapshot has it.
 *
 * @param date empty where it isn't said, as {@code validUntil} and {@code note}
 * @param questions that it serves, by their ids
 * @param file null for a link
 * @param url null for a file
 */
public record ArchivedEvidence(
        String title,
        String date,
        String validUntil,
        boolean confidential,
        String note,
        List<String> questions,
        File file,
        String url) {
    /** @param size in bytes */
    public record File(String name, long size, String mediaType, Digest digest) {}

    /** @param item as a snapshot has it */
    public static ArchivedEvidence of(Map<?, ?> item) {
        return new ArchivedEvidence(
                text(item, "title"),
                text(item, "date"),
                text(item, "validUntil"),
                Boolean.TRUE.equals(item.get("confidential")),
                text(item, "note"),
                ((List<?>) item.get("questions")).stream().map(Object::toString).toList(),
                item.get("file") instanceof Map<?, ?> file ? file(file) : null,
                item.containsKey("url") ? text(item, "url") : null);
    }

    private static File file(Map<?, ?> file) {
        return new File(
                text(file, "name"),
                ((BigDecimal) file.get("size")).longValueExact(),
                text(file, "mediaType"),
                new Digest(text(file, "sha256")));
    }

    private static String text(Map<?, ?> map, String key) {
        return map.get(key) == null ? "" : map.get(key).toString();
    }

    public boolean isFile() {
        return file != null;
    }
}
