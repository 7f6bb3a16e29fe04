/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.questionnaire.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.etalon.questionnaire.Loaded;
import org.etalon.questionnaire.QuestionnaireLoader;
import org.etalon.questionnaire.QuestionnairePaths;

/**
 * A folder of questionnaires and whether it has changed, by names, sizes and times: asking works on every file system, those of
 * networks and containers among them, where notices of change don't arrive.
 */
final class WatchedFolder {
    private static final int DEEPEST = 4;

    private final Path folder;
    private String seen = "";
    private String taken = "";

    WatchedFolder(Path folder) {
        this.folder = folder;
    }

    /** Whether it differs from what was taken last, and has been quiet since the last question, so that nobody is writing. */
    boolean hasSettledAnew() {
        String now = picture();
        boolean quiet = now.equals(seen);
        seen = now;
        return quiet && !now.equals(taken);
    }

    /** All questionnaires in it, with mistakes or without. */
    List<Loaded> load() {
        seen = picture();
        taken = seen;
        return Files.isDirectory(folder)
                ? QuestionnairePaths.list(folder).stream()
                        .map(QuestionnaireLoader::load)
                        .toList()
                : List.of();
    }

    /** Takes it for changed at the next question. */
    void forget() {
        taken = "";
    }

    private String picture() {
        try (Stream<Path> files = Files.walk(folder, DEEPEST)) {
            return files.filter(Files::isRegularFile)
                    .sorted()
                    .map(WatchedFolder::line)
                    .collect(Collectors.joining("\n"));
        } catch (IOException | UncheckedIOException unreadable) {
            return "unreadable: " + unreadable.getMessage();
        }
    }

    private static String line(Path file) {
        try {
            return file + " " + Files.size(file) + " " + Files.getLastModifiedTime(file);
        } catch (IOException gone) {
            return file + " gone";
        }
    }
}
