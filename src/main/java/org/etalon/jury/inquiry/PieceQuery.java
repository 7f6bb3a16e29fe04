/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.inquiry;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.etalon.dossier.evidence.EvidenceContent;
import org.etalon.platform.filename.FileName;
import org.etalon.platform.persistence.Columns;
import org.etalon.platform.storage.Digest;

/** Reads and writes what goes with answers to the jury. */
final class PieceQuery {
    private static final String LIST =
            """
            select p.inquiry, p.evidence, p.number, e.title, v.digest, v.byte_size, v.media_type, v.viewable, v.name, v.url
            from inquiry_piece p join inquiry i on i.id = p.inquiry join evidence e on e.id = p.evidence
            join evidence_version v on v.evidence = p.evidence and v.number = p.number
            where i.dossier = ? order by p.inquiry, p.position""";

    private PieceQuery() {}

    /** Of all answers about a dossier, by inquiry, in one statement. */
    static Map<UUID, List<InquiryPiece>> list(Connection connection, UUID dossier) throws SQLException {
        try (var statement = connection.prepareStatement(LIST)) {
            statement.setObject(1, dossier);
            Map<UUID, List<InquiryPiece>> pieces = new HashMap<>();
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    pieces.computeIfAbsent(Columns.uuid(row, 1), inquiry -> new ArrayList<>())
                            .add(new InquiryPiece(Columns.uuid(row, 2), row.getInt(3), row.getString(4), content(row)));
                }
            }
            return pieces;
        }
    }

    private static EvidenceContent content(ResultSet row) throws SQLException {
        String digest = row.getString(5);
        return digest == null
                ? EvidenceContent.link(row.getString(10))
                : new EvidenceContent(
                        new Digest(digest),
                        row.getLong(6),
                        row.getString(7),
                        row.getBoolean(8),
                        new FileName(row.getString(9)),
                        null);
    }

    /** Puts these in the place of what went with an answer. */
    static void replace(Connection connection, UUID inquiry, List<InquiryPiece> pieces) throws SQLException {
        try (var delete = connection.prepareStatement("delete from inquiry_piece where inquiry = ?")) {
            delete.setObject(1, inquiry);
            delete.executeUpdate();
        }
        try (var add = connection.prepareStatement(
                "insert into inquiry_piece (inquiry, position, evidence, number) values (?, ?, ?, ?)")) {
            for (int at = 0; at < pieces.size(); at++) {
                add.setObject(1, inquiry);
                add.setInt(2, at);
                add.setObject(3, pieces.get(at).evidence());
                add.setInt(4, pieces.get(at).number());
                add.addBatch();
            }
            add.executeBatch();
        }
    }
}
