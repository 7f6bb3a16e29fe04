/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.mail.carrier;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.etalon.mail.queue.Carrier;
import org.etalon.mail.queue.Outcome;
import org.etalon.mail.queue.QueuedLetter;

/**
 * Writes letters as {@code .eml} files, readable by their owner alone, named by instant and id. A letter always gets the same
 * name, so that writing it again after a crash leaves one file; a file is there whole or not at all.
 */
final class OutboxCarrier implements Carrier {
    private static final Logger LOG = Logger.getLogger(OutboxCarrier.class.getName());
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH-mm-ss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final Path folder;
    private final Sender sender;

    OutboxCarrier(Path folder, Sender sender) {
        this.folder = folder;
        this.sender = sender;
    }

    @Override
    public Outcome carry(QueuedLetter letter, HandOver mark) {
        var bytes = new ByteArrayOutputStream();
        try {
            MimeLetter.of(letter, sender, MimeLetter.offline(), () -> {}).writeTo(bytes);
            write(STAMP.format(letter.createdAt()) + "-" + letter.id() + ".eml", bytes.toByteArray());
            return Outcome.sent();
        } catch (AddressException e) {
            return Outcome.refused("address");
        } catch (MessagingException e) {
            return Outcome.refused("message");
        } catch (IOException e) {
            LOG.log(Level.WARNING, e, () -> "letter " + letter + " can't be written into the outbox");
            return Outcome.later("outbox");
        }
    }

    private void write(String name, byte[] message) throws IOException {
        Files.createDirectories(folder);
        Path draft = folder.resolve("." + name + ".draft");
        Files.deleteIfExists(draft);
        var owner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        try (var file =
                FileChannel.open(draft, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), owner)) {
            var left = ByteBuffer.wrap(message);
            while (left.hasRemaining()) {
                file.write(left);
            }
            file.force(true);
        }
        Files.move(draft, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public void close() {
        // nothing is held between letters
    }
}
