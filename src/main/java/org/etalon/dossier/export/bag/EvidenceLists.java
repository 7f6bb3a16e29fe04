/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.bag;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.etalon.platform.text.Csv;

/** Evidence as tables: what serves which question, and where it is. */
final class EvidenceLists {
    private static final String[] FILE_COLUMNS = {
        "path",
        "title",
        "questions",
        "date",
        "valid_until",
        "confidential",
        "note",
        "name",
        "media_type",
        "size",
        "sha256"
    };

    private EvidenceLists() {}

    /** The files. @param files by their paths below {@code data/} */
    static byte[] files(Map<String, ArchivedEvidence> files) {
        var csv = new Csv().line((Object[]) FILE_COLUMNS);
        files.forEach((path, item) -> csv.line(
                path,
                item.title(),
                String.join(" ", item.questions()),
                item.date(),
                item.validUntil(),
                item.confidential(),
                item.note(),
                item.file().name(),
                item.file().mediaType(),
                item.file().size(),
                item.file().digest().hex()));
        return bytes(csv);
    }

    /** The links. */
    static byte[] links(List<ArchivedEvidence> evidence) {
        var csv = new Csv().line("url", "title", "questions", "date", "valid_until", "confidential", "note");
        evidence.stream()
                .filter(item -> !item.isFile())
                .forEach(item -> csv.line(
                        item.url(),
                        item.title(),
                        String.join(" ", item.questions()),
                        item.date(),
                        item.validUntil(),
                        item.confidential(),
                        item.note()));
        return bytes(csv);
    }

    private static byte[] bytes(Csv csv) {
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }
}
