/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.questionnaire;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.etalon.core.questionnaire.Questionnaire;
import org.etalon.questionnaire.canonical.Fingerprint;
import org.etalon.questionnaire.mistake.MistakeCode;
import org.etalon.questionnaire.mistake.Mistakes;
import org.etalon.questionnaire.mistake.TooManyMistakesException;
import org.etalon.questionnaire.reading.Documents;
import org.etalon.questionnaire.reading.Node;
import org.etalon.questionnaire.reading.Source;
import org.etalon.questionnaire.whole.OneDocument;
import org.etalon.questionnaire.whole.QuestionnaireReader;

/**
 * From files to a questionnaire (format {@code etalon/1}). A questionnaire with mistakes is never given out; its mistakes are,
 * all of them.
 */
public final class QuestionnaireLoader {
    /** The most bytes that the files of one questionnaire have together. */
    public static final int MOST_BYTES = 1 << 20;

    private QuestionnaireLoader() {}

    /** Loads a folder with {@code questionnaire.yaml}, that file, or one YAML or JSON document with its domains in place. */
    public static Loaded load(Path path) {
        Mistakes mistakes = new Mistakes();
        FolderReader reader = new FolderReader(mistakes);
        return loaded(() -> Files.isDirectory(path) ? reader.folder(path) : reader.file(path), mistakes);
    }

    /** Loads one YAML or JSON document with its domains in place. */
    public static Loaded load(Source source) {
        Mistakes mistakes = new Mistakes();
        if (source.bytes().length > MOST_BYTES) {
            mistakes.add(MistakeCode.FILES_TOO_LARGE, source.start(), MOST_BYTES);
            return refused(mistakes);
        }
        return loaded(() -> document(source, mistakes), mistakes);
    }

    private static Optional<OneDocument> document(Source source, Mistakes mistakes) {
        return Documents.read(source, mistakes)
                .map(read -> new OneDocument(read.root(), read.json(), Optional.empty(), Set.of()));
    }

    private static Loaded loaded(Supplier<Optional<OneDocument>> reading, Mistakes mistakes) {
        try {
            Optional<OneDocument> document = reading.get();
            Optional<Questionnaire> read = document.flatMap(it -> new QuestionnaireReader(it, mistakes).read());
            if (!mistakes.none() || read.isEmpty()) {
                return refused(mistakes);
            }
            Node root = document.orElseThrow().root();
            Questionnaire questionnaire = read.get().with(Fingerprint.of(root));
            return new Loaded(Optional.of(questionnaire), Optional.of(root), List.of(), mistakes.warnings());
        } catch (TooManyMistakesException noted) {
            return refused(mistakes);
        }
    }

    private static Loaded refused(Mistakes mistakes) {
        return new Loaded(Optional.empty(), Optional.empty(), mistakes.list(), mistakes.warnings());
    }
}
