/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.storage.folder;

import java.io.ByteArrayInputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Random;
import org.etalon.platform.storage.Inbox;
import org.etalon.platform.storage.Received;

/** Stores contents until it is killed, and says each digest once it is kept. Arguments: data folder, seed. */
final class Storing {
    private static final int LARGEST = 3_000_000;

    private Storing() {}

    public static void main(String[] args) {
        var inbox = new Inbox(args[0]);
        var store = new FolderStore(Path.of(args[0], "evidence"), Clock.systemUTC());
        var random = new Random(Long.parseLong(args[1]));
        PrintStream out = System.out;
        while (true) {
            byte[] bytes = new byte[random.nextInt(LARGEST)];
            random.nextBytes(bytes);
            try (Received received = inbox.receive(new ByteArrayInputStream(bytes), LARGEST)) {
                store.keep(received);
                out.println(received.digest().hex());
                out.flush();
            }
        }
    }
}
