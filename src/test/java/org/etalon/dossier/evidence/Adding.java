/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.evidence;

import java.io.ByteArrayInputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.etalon.dossier.DossierGround;
import org.etalon.platform.filename.FileName;
import org.etalon.platform.inspect.Inspection;
import org.etalon.platform.storage.Inbox;
import org.etalon.platform.storage.folder.FolderStore;

/** Adds files until it is killed, and says each digest once it is told to be added. Arguments: data folder, database, dossier, person, seed. */
final class Adding {
    private static final int LARGEST = 300_000;

    private Adding() {}

    public static void main(String[] args) throws Exception {
        var inbox = new Inbox(args[0]);
        var store = new FolderStore(Path.of(args[0], "evidence"), Clock.systemUTC());
        var random = new Random(Long.parseLong(args[4]));
        PrintStream out = System.out;
        // open all the time, as a pool holds them
        var connection = DriverManager.getConnection(args[1]);
        connection.setAutoCommit(false);
        while (true) {
            byte[] bytes = Long.toString(random.nextLong())
                    .repeat(1 + random.nextInt(LARGEST / 20))
                    .getBytes(StandardCharsets.US_ASCII);
            try (var received = inbox.receive(new ByteArrayInputStream(bytes), LARGEST)) {
                var found = Inspection.accept(received.file(), "plan.txt");
                store.keep(received);
                add(connection, args, EvidenceContent.file(received, found, FileName.of("plan.txt")));
                out.println(received.digest().hex());
                out.flush();
            }
        }
    }

    private static void add(Connection connection, String[] args, EvidenceContent content) throws SQLException {
        var desk =
                new EvidenceDesk(connection, key -> DossierGround.SCORING, UUID.fromString(args[3]), DossierGround.NOW);
        String question = Shelf.questions().get(0);
        desk.add(UUID.fromString(args[2]), content, Shelf.ABOUT, List.of(question));
        connection.commit();
    }
}
