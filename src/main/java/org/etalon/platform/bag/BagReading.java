/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.bag;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.etalon.core.problem.Problem;
import org.etalon.platform.zip.ForeignZip;
import org.etalon.platform.zip.Sums;
import org.etalon.platform.zip.ZipBrokenException;
import org.etalon.platform.zip.ZipReading;

/** Goes once through a bag, keeps the sums of all files, and the contents of those that are to be read. */
final class BagReading implements ZipReading.Each {
    private static final int MOST_FILES = 100_000;
    private static final int MOST_BYTES = 64_000_000;
    private static final int CHUNK = 1 << 18;

    private final Predicate<String> wanted;
    private final Map<String, Sums> files = new LinkedHashMap<>();
    private final Map<String, byte[]> contents = new HashMap<>();
    private final List<String> folders = new ArrayList<>();
    private final Set<String> folded = new HashSet<>();
    private final List<Problem> problems = new ArrayList<>();
    private String folder;
    private Kept kept;
    /** How many bytes more are kept, of all contents together. */
    private long room = MOST_BYTES;

    private BagReading(Predicate<String> wanted) {
        this.wanted = wanted;
    }

    static Bag read(InputStream in, Predicate<String> wanted) throws IOException {
        var reading = new BagReading(wanted);
        return reading.bag(reading.isWhole(() -> ZipReading.read(in, reading)), false);
    }

    private interface Archive {
        void read() throws IOException;
    }

    /** Whether it could be read to its end. */
    private boolean isWhole(Archive archive) throws IOException {
        try {
            archive.read();
            return true;
        } catch (TooManyException e) {
            problems.add(BagProblem.BAG_TOO_MANY.at("", MOST_FILES));
        } catch (ZipBrokenException e) {
            problems.add(BagProblem.BAG_BROKEN.at("", Long.toString(e.position())));
        }
        return false;
    }

    private Bag bag(boolean whole, boolean foreign) {
        for (String each : folders) {
            problems.addAll(Problem.unless(folder == null || each.startsWith(folder), BagProblem.BAG_OUTSIDE, each));
        }
        return new Bag(folder == null ? "" : folder, files, contents, problems, whole, foreign);
    }

    /**
     * The same of a file, which may also have been packed anew by another program. What bears the marks of our own archives is held to
     * every byte of them.
     */
    static Bag readZip(Path file, Predicate<String> wanted) throws IOException {
        Bag ours;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), CHUNK)) {
            ours = read(in, wanted);
        }
        return ours.isWhole() || !isForeign(file) ? ours : readForeign(file, wanted);
    }

    private static boolean isForeign(Path file) throws IOException {
        try {
            return !ForeignZip.isOurs(file);
        } catch (ZipBrokenException none) {
            return false;
        }
    }

    private static Bag readForeign(Path file, Predicate<String> wanted) throws IOException {
        var reading = new BagReading(wanted);
        return reading.bag(reading.isWhole(() -> ForeignZip.read(file, reading)), true);
    }

    /** The same of a bag that was unpacked; what is no file, such as a link to one, is no part of it. */
    static Bag read(Path folder, Predicate<String> wanted) throws IOException {
        var reading = new BagReading(wanted);
        Path root = folder.toAbsolutePath().normalize();
        List<Path> files;
        try (Stream<Path> all = Files.walk(root)) {
            files = all.filter(each -> !Files.isDirectory(each, LinkOption.NOFOLLOW_LINKS))
                    .sorted()
                    .limit(MOST_FILES + 1L)
                    .toList();
        }
        boolean whole = files.size() <= MOST_FILES;
        reading.problems.addAll(Problem.unless(whole, BagProblem.BAG_TOO_MANY, "", MOST_FILES));
        for (Path file : whole ? files : List.<Path>of()) {
            reading.take(
                    file,
                    root.getFileName() + "/" + root.relativize(file).toString().replace('\\', '/'));
        }
        reading.folder = root.getFileName() + "/";
        return reading.bag(whole, false);
    }

    private void take(Path file, String name) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            other(name);
            return;
        }
        try (InputStream in = Files.newInputStream(file)) {
            ended(name, Sums.of(in, begins(name)), true);
        }
    }

    @Override
    public void folder(String name) {
        problems.addAll(
                Problem.unless(BagPath.isSafe(name.substring(0, name.length() - 1)), BagProblem.BAG_PATH, name));
        folders.add(name);
    }

    @Override
    public void other(String name) {
        problems.add(BagProblem.BAG_PATH.at(name));
    }

    @Override
    public OutputStream begins(String name) throws IOException {
        if (files.size() == MOST_FILES) {
            throw new TooManyException();
        }
        if (folder == null) {
            folder = name.substring(0, name.indexOf('/') + 1);
        }
        boolean inside = !folder.isEmpty() && name.startsWith(folder);
        problems.addAll(Problem.unless(BagPath.isSafe(name), BagProblem.BAG_PATH, name));
        problems.addAll(Problem.unless(inside, BagProblem.BAG_OUTSIDE, name));
        problems.addAll(Problem.unless(folded.add(BagPath.folded(name)), BagProblem.BAG_TWICE, name));
        kept = inside && (isTag(path(name)) || wanted.test(path(name))) ? new Kept() : null;
        return kept == null ? OutputStream.nullOutputStream() : kept;
    }

    @Override
    public void ended(String name, Sums sums, boolean isSound) {
        String path = name.startsWith(folder) ? path(name) : name;
        files.put(path, sums);
        problems.addAll(Problem.unless(isSound, BagProblem.BAG_FILE_CHANGED, path));
        if (kept != null) {
            problems.addAll(Problem.unless(!kept.overflown, BagProblem.BAG_FILE_TOO_LONG, path));
            contents.put(path, kept.toByteArray());
        }
    }

    private String path(String name) {
        return name.substring(folder.length());
    }

    private static boolean isTag(String path) {
        return !path.startsWith("data/");
    }

    /** A content, as far as there is room for it. */
    private final class Kept extends ByteArrayOutputStream {
        private boolean overflown;

        @Override
        public synchronized void write(byte[] bytes, int from, int length) {
            room -= length;
            overflown |= room < 0;
            if (!overflown) {
                super.write(bytes, from, length);
            }
        }
    }

    /** There are more files than are read. */
    private static final class TooManyException extends ZipBrokenException {
        private static final long serialVersionUID = 1;

        TooManyException() {
            super(0);
        }
    }
}
