/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.drop;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.etalon.core.problem.Problem;
import org.etalon.core.problem.RefusedException;
import org.etalon.platform.filename.FileName;
import org.etalon.platform.storage.Inbox;
import org.etalon.platform.storage.Received;

/** Takes the files out of a ZIP. What systems add by themselves is passed over. */
public final class Drop {
    /** In which old programs write names, in this part of the world. */
    private static final Charset OLD = Charset.forName("IBM850");

    private static final Pattern ADDED =
            Pattern.compile("(^|.*/)(__MACOSX/.*|\\.DS_Store|\\._[^/]*|Thumbs\\.db|desktop\\.ini)$");
    private static final Pattern OUTSIDE = Pattern.compile("^[/\\\\]|^[a-zA-Z]:|\0|(^|[/\\\\])\\.\\.([/\\\\]|$)");
    private static final int MEGABYTE = 1_000_000;

    private final Inbox inbox;
    private final DropLimits limits;

    public Drop(Inbox inbox, DropLimits limits) {
        this.inbox = inbox;
        this.limits = limits;
    }

    /**
     * Hands over each file in turn, those that can't be taken with the reason.
     *
     * @throws RefusedException if it is no ZIP, or holds too much; then nothing was handed over
     */
    public void read(Path file, Consumer<Dropped> each) {
        try (ZipFile zip = open(file)) {
            List<? extends ZipEntry> entries = Collections.list(zip.entries()).stream()
                    .filter(entry -> !entry.isDirectory())
                    .filter(entry -> !ADDED.matcher(entry.getName()).matches())
                    .toList();
            check(entries);
            for (ZipEntry entry : entries) {
                read(zip, entry, each);
            }
        } catch (IOException e) {
            throw DropProblem.DROP_UNREADABLE.refusal();
        }
    }

    private static ZipFile open(Path file) throws IOException {
        try {
            return new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        } catch (ZipException namesPerhaps) {
            return new ZipFile(file.toFile(), OLD);
        }
    }

    /** By what the ZIP says of itself, to which each file is held while it is read. */
    private void check(List<? extends ZipEntry> entries) {
        if (entries.size() > limits.files()) {
            throw DropProblem.DROP_TOO_MANY.refusal(limits.files());
        }
        long left = limits.all();
        for (ZipEntry entry : entries) {
            left -= Math.min(Math.max(entry.getSize(), 0), limits.each());
            if (left < 0) {
                throw DropProblem.DROP_TOO_LARGE.refusal(limits.all() / MEGABYTE);
            }
        }
    }

    private void read(ZipFile zip, ZipEntry entry, Consumer<Dropped> each) throws IOException {
        FileName name = FileName.of(entry.getName());
        Received content;
        try (InputStream stream = zip.getInputStream(entry)) {
            content = receive(stream, entry);
        } catch (RefusedException refusal) {
            each.accept(new Dropped.Refused(name, refusal.problems().get(0)));
            return;
        } catch (ZipException e) {
            each.accept(new Dropped.Refused(name, Problem.of(DropProblem.DROP_BROKEN, "")));
            return;
        }
        try (content) {
            each.accept(new Dropped.Arrived(name, content));
        }
    }

    private Received receive(InputStream stream, ZipEntry entry) {
        if (OUTSIDE.matcher(entry.getName()).find()) {
            throw DropProblem.DROP_PATH.refusal();
        }
        return inbox.receive(new Checked(stream, entry.getSize(), entry.getCrc()), limits.each());
    }
}
