/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.storage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.etalon.platform.digest.DigestingStream;
import org.etalon.platform.zip.Writing;

/** Where uploads arrive, on the local disk: {@code evidence/incoming} in the data folder. */
@ApplicationScoped
public class Inbox {
    /** In the store's own folder, so that a content gets into it by renaming. */
    public static final String FOLDER = "evidence/incoming";

    private static final Logger LOG = Logger.getLogger(Inbox.class.getName());
    private static final int MEGABYTE = 1_000_000;
    private static final int CHUNK = 1 << 16;

    private final Path folder;

    @Inject
    public Inbox(@ConfigProperty(name = "etalon.data", defaultValue = "data") String data) {
        folder = Path.of(data, FOLDER);
    }

    /** For the proxy alone. */
    Inbox() {
        folder = Path.of("");
    }

    /**
     * Takes a stream in to its end; the caller closes it, and what is received.
     *
     * @param limit in bytes
     * @throws org.etalon.core.problem.RefusedException if it is longer, breaks off, or the disk doesn't take it; nothing is left then
     */
    public Received receive(InputStream stream, long limit) {
        Path draft = draft();
        boolean whole = false;
        try (OutputStream out = Files.newOutputStream(draft)) {
            MessageDigest digest = Digest.sha256();
            MessageDigest sha512 = Digest.sha512();
            long size = copy(stream, limit, out, digest, sha512);
            whole = true;
            return new Received(draft, Digest.of(digest), Optional.of(Digest.hex(sha512)), size);
        } catch (IOException e) {
            throw unavailable(e);
        } finally {
            if (!whole) {
                discard(draft);
            }
        }
    }

    /**
     * Takes in what is written here, by ourselves; the caller closes it.
     *
     * @throws org.etalon.core.problem.RefusedException if the disk doesn't take it; nothing is left then
     */
    public Received take(Writing content) {
        Path draft = draft();
        boolean whole = false;
        MessageDigest digest = Digest.sha256();
        try (var out = new DigestingStream(Files.newOutputStream(draft), digest)) {
            content.writeTo(out);
            out.flush();
            whole = true;
            return new Received(draft, Digest.of(digest), Optional.empty(), Files.size(draft));
        } catch (IOException e) {
            throw unavailable(e);
        } finally {
            if (!whole) {
                discard(draft);
            }
        }
    }

    private Path draft() {
        try {
            Files.createDirectories(folder);
            return Files.createTempFile(folder, "", "");
        } catch (IOException e) {
            throw unavailable(e);
        }
    }

    private static long copy(InputStream stream, long limit, OutputStream out, MessageDigest... digests)
            throws IOException {
        byte[] chunk = new byte[CHUNK];
        long size = 0;
        for (int read = read(stream, chunk); read >= 0; read = read(stream, chunk)) {
            size += read;
            if (size > limit) {
                throw StorageProblem.STORAGE_TOO_LARGE.refusal(limit / MEGABYTE);
            }
            for (MessageDigest digest : digests) {
                digest.update(chunk, 0, read);
            }
            out.write(chunk, 0, read);
        }
        return size;
    }

    private static int read(InputStream stream, byte[] chunk) {
        try {
            return stream.read(chunk);
        } catch (IOException e) {
            LOG.log(Level.FINE, "an upload broke off", e);
            throw StorageProblem.STORAGE_BROKEN_OFF.refusal();
        }
    }

    /** Deletes what a crash has left: drafts that nobody has written to since an instant. */
    public void clear(Instant before) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> drafts = Files.list(folder)) {
            drafts.filter(olderThan(before)).forEach(Inbox::discard);
        } catch (IOException e) {
            throw unavailable(e);
        }
    }

    private static Predicate<Path> olderThan(Instant instant) {
        return draft -> draft.toFile().lastModified() < instant.toEpochMilli();
    }

    private static void discard(Path draft) {
        try {
            Files.deleteIfExists(draft);
        } catch (IOException e) {
            LOG.log(Level.WARNING, e, () -> "a draft could not be deleted: " + draft);
        }
    }

    private static RuntimeException unavailable(IOException cause) {
        LOG.log(Level.SEVERE, "the inbox for uploads can't be written", cause);
        return StorageProblem.STORAGE_UNAVAILABLE.refusal();
    }
}
