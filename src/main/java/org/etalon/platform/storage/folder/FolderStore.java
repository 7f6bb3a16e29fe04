/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.storage.folder;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.etalon.core.problem.RefusedException;
import org.etalon.platform.storage.Digest;
import org.etalon.platform.storage.Kept;
import org.etalon.platform.storage.Received;
import org.etalon.platform.storage.StorageProblem;
import org.etalon.platform.storage.Store;

/**
 * Files named by their whole digest in folders named by its first two digits, {@code ab/abcd…}, so that {@code sha256sum} checks
 * them; what is set aside stands likewise under {@code aside}.
 */
public final class FolderStore implements Store {
    private static final Logger LOG = Logger.getLogger(FolderStore.class.getName());
    private static final int LEVELS = 2;

    private final Path kept;
    private final Path aside;
    private final Clock clock;

    /** @param folder made when first needed, in the same file system as the inbox */
    public FolderStore(Path folder, Clock clock) {
        this.kept = folder;
        this.aside = folder.resolve("aside");
        this.clock = clock;
    }

    @Override
    public void keep(Received content) {
        doing(() -> {
            Path place = place(kept, content.digest());
            if (touch(place) && Files.size(place) == content.size()) {
                Durable.sync(place);
                Durable.sync(place.getParent());
            } else {
                Durable.sync(content.file());
                Durable.move(content.file(), place);
            }
            return null;
        });
    }

    @Override
    public boolean holds(Digest digest) {
        return Stream.of(Shelf.values()).anyMatch(shelf -> Files.exists(place(root(shelf), digest)));
    }

    @Override
    public Optional<InputStream> find(Digest digest, long from, long count) {
        return doing(() -> {
            // looked for once more where it was first, since it may just have been taken back
            for (Path root : new Path[] {kept, aside, kept}) {
                Optional<InputStream> found = open(place(root, digest), from, count);
                if (found.isPresent()) {
                    return found;
                }
            }
            return Optional.empty();
        });
    }

    private static Optional<InputStream> open(Path place, long from, long count) throws IOException {
        try {
            return Optional.of(new Slice(place, from, count));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    @Override
    public void list(Shelf shelf, Consumer<Kept> each) {
        Path root = root(shelf);
        doing(() -> {
            if (Files.isDirectory(root)) {
                try (Stream<Path> files = Files.walk(root, LEVELS)) {
                    files.filter(file -> Digest.isOne(file.getFileName().toString()))
                            .map(FolderStore::kept)
                            .flatMap(Optional::stream)
                            .forEach(each);
                }
            }
            return null;
        });
    }

    private static Optional<Kept> kept(Path file) {
        try {
            var digest = new Digest(file.getFileName().toString());
            return Optional.of(new Kept(
                    digest, Files.size(file), Files.getLastModifiedTime(file).toInstant()));
        } catch (IOException gone) {
            LOG.log(Level.FINE, "gone while it was listed", gone);
            return Optional.empty();
        }
    }

    @Override
    public void setAside(Digest digest) {
        move(digest, kept, aside);
    }

    @Override
    public void takeBack(Digest digest) {
        move(digest, aside, kept);
    }

    private void move(Digest digest, Path from, Path to) {
        doing(() -> {
            if (touch(place(from, digest))) {
                Durable.move(place(from, digest), place(to, digest));
            }
            return null;
        });
    }

    @Override
    public void erase(Digest digest) {
        doing(() -> Files.deleteIfExists(place(aside, digest)));
    }

    /** Says that it was kept or moved now; false where it isn't there. */
    private boolean touch(Path place) throws IOException {
        try {
            Files.setLastModifiedTime(place, FileTime.from(clock.instant()));
            return true;
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    private Path root(Shelf shelf) {
        return shelf == Shelf.KEPT ? kept : aside;
    }

    private static Path place(Path root, Digest digest) {
        return root.resolve(digest.hex().substring(0, 2)).resolve(digest.hex());
    }

    private static <T> T doing(Action<T> action) {
        try {
            return action.run();
        } catch (IOException e) {
            LOG.log(Level.SEVERE, "the evidence folder can't be read or written", e);
            throw refused();
        }
    }

    private static RefusedException refused() {
        return StorageProblem.STORAGE_UNAVAILABLE.refusal();
    }

    /** Something done with files. */
    @FunctionalInterface
    private interface Action<T> {
        T run() throws IOException;
    }
}
