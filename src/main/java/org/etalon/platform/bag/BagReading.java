/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.bag;

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
import org.etalon.platform.zip.Sums;
import org.etalon.platform.zip.ZipBrokenException;
import org.etalon.platform.zip.ZipReading;

/** Goes once through a bag, keeps the sums of all files, and the contents of those that are to be read. */
final class BagReading implements ZipReading.Each {
    private static final int MOST_FILES = 100_000;
    private static final int MOST_BYTES = 64_000_000;

    private final Predicate<String> wanted;
    private final Map<String, Sums> files = new LinkedHashMap<>();
    private final Map<String, byte[]> contents = new HashMap<>();
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
        boolean whole = false;
        try {
            ZipReading.read(in, reading);
            whole = true;
        } catch (TooManyException e) {
            reading.problems.add(BagProblem.BAG_TOO_MANY.at("", MOST_FILES));
        } catch (ZipBrokenException e) {
            reading.problems.add(BagProblem.BAG_BROKEN.at("", Long.toString(e.position())));
        }
        return new Bag(
                reading.folder == null ? "" : reading.folder, reading.files, reading.contents, reading.problems, whole);
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
        reading.problems.addAll(BagProblem.unless(whole, BagProblem.BAG_TOO_MANY, "", MOST_FILES));
        for (Path file : whole ? files : List.<Path>of()) {
            reading.take(
                    file,
                    root.getFileName() + "/" + root.relativize(file).toString().replace('\\', '/'));
        }
        return new Bag(root.getFileName() + "/", reading.files, reading.contents, reading.problems, whole);
    }

    private void take(Path file, String name) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            problems.add(BagProblem.BAG_PATH.at(name));
            return;
        }
        try (InputStream in = Files.newInputStream(file)) {
            ended(name, Sums.of(in, begins(name)), true);
        }
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
        problems.addAll(BagProblem.unless(BagPath.isSafe(name), BagProblem.BAG_PATH, name));
        problems.addAll(BagProblem.unless(inside, BagProblem.BAG_OUTSIDE, name));
        problems.addAll(BagProblem.unless(folded.add(BagPath.folded(name)), BagProblem.BAG_TWICE, name));
        kept = inside && (isTag(path(name)) || wanted.test(path(name))) ? new Kept() : null;
        return kept == null ? OutputStream.nullOutputStream() : kept;
    }

    @Override
    public void ended(String name, Sums sums, boolean isSound) {
        String path = name.startsWith(folder) ? path(name) : name;
        files.put(path, sums);
        problems.addAll(BagProblem.unless(isSound, BagProblem.BAG_FILE_CHANGED, path));
        if (kept != null) {
            problems.addAll(BagProblem.unless(!kept.overflown, BagProblem.BAG_FILE_TOO_LONG, path));
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
