/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.questionnaire;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.etalon.questionnaire.reading.Source.Syntax;

/** Finds questionnaires in folders. */
public final class QuestionnairePaths {
    /** {@code questionnaires/<programme>/<edition>/}, and a folder around them. */
    private static final int DEEPEST = 3;

    private static final Logger LOG = Logger.getLogger(QuestionnairePaths.class.getName());

    private QuestionnairePaths() {}

    /**
     * The questionnaires at a path: itself, where it is a file or has a {@code questionnaire.yaml}; else those in the folders
     * below it, and the documents that lie in it. In the order of their names.
     */
    public static List<Path> list(Path path) {
        if (!Files.isDirectory(path) || isQuestionnaire(path)) {
            return List.of(path);
        }
        List<Path> found = new ArrayList<>();
        children(path).filter(QuestionnairePaths::isDocument).forEach(found::add);
        addFolders(path, 1, found);
        return found;
    }

    private static void addFolders(Path folder, int depth, List<Path> found) {
        children(folder).filter(Files::isDirectory).forEach(child -> {
            if (isQuestionnaire(child)) {
                found.add(child);
            } else if (depth < DEEPEST) {
                addFolders(child, depth + 1, found);
            }
        });
    }

    private static boolean isQuestionnaire(Path folder) {
        return Files.isRegularFile(folder.resolve(FolderReader.HEAD));
    }

    private static boolean isDocument(Path file) {
        return Files.isRegularFile(file)
                && !file.getFileName().toString().startsWith(".")
                && Syntax.of(file.getFileName().toString()) != Syntax.EITHER;
    }

    private static Stream<Path> children(Path folder) {
        try (Stream<Path> list = Files.list(folder)) {
            return list.sorted().toList().stream();
        } catch (IOException unreadable) {
            LOG.log(Level.WARNING, "this folder can not be read: " + folder, unreadable);
            return Stream.empty();
        }
    }
}
