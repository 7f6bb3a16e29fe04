/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.etalon.assessment.AssessmentJson;
import org.etalon.assessment.DossierJson;
import org.etalon.assessment.ProblemsJson;
import org.etalon.core.answer.AnswerSheet;
import org.etalon.core.answer.Intake;
import org.etalon.core.scoring.Scoring;
import org.etalon.platform.text.OneLine;
import org.etalon.platform.text.Texts;
import org.etalon.questionnaire.Loaded;
import org.etalon.questionnaire.QuestionnaireLoader;

/**
 * {@code score QUESTIONNAIRE DOSSIER.json [--batch]}: the result on standard output, or the problems of a refused dossier; a
 * questionnaire's own mistakes on standard error, so that standard output is JSON and nothing else.
 */
final class ScoreCommand implements Command {
    private static final String BATCH = "--batch";
    private static final String STANDARD_INPUT = "-";

    @Override
    public int run(List<String> arguments, Console console) {
        boolean batch = arguments.contains(BATCH);
        List<String> names = names(arguments, batch);
        boolean options = names.stream().anyMatch(each -> each.startsWith("--"));
        Texts texts = Texts.of("cli", console.locale());
        if (names.size() != 2 || arguments.size() > names.size() + 1 || options) {
            console.err().println(texts.get("score.usage"));
            return WRONG_CALL;
        }
        Optional<Path> questionnaire = path(names.get(0));
        if (questionnaire.isEmpty()) {
            return unreadable("check.nothing", names.get(0), console);
        }
        try (InputStream in = open(names.get(1), console)) {
            Optional<Scoring> scoring = scoring(questionnaire.get(), console);
            if (scoring.isEmpty()) {
                return MISTAKES;
            }
            return batch ? batch(scoring.get(), in, console) : one(scoring.get(), in, console);
        } catch (IOException unreadable) {
            return unreadable("score.unreadable", names.get(1), console);
        }
    }

    /** The questionnaire and the dossier; a batch comes by standard input where nothing else is said. */
    private static List<String> names(List<String> arguments, boolean batch) {
        List<String> names = new ArrayList<>(arguments);
        names.removeIf(BATCH::equals);
        if (batch && names.size() == 1) {
            names.add(STANDARD_INPUT);
        }
        return names;
    }

    private static int unreadable(String sentence, String name, Console console) {
        console.err().println(Texts.of("cli", console.locale()).say(sentence, OneLine.of(name)));
        return WRONG_CALL;
    }

    private static Optional<Path> path(String name) {
        try {
            return Optional.of(Path.of(name)).filter(Files::exists);
        } catch (InvalidPathException nonsense) {
            return Optional.empty();
        }
    }

    private static InputStream open(String name, Console console) throws IOException {
        if (name.equals(STANDARD_INPUT)) {
            return console.in();
        }
        Path path = path(name).orElseThrow(() -> new IOException(name));
        return Files.newInputStream(path);
    }

    private static Optional<Scoring> scoring(Path path, Console console) {
        Loaded loaded = QuestionnaireLoader.load(path);
        loaded.mistakes().forEach(mistake -> console.err().println(mistake.line(console.locale())));
        loaded.warnings().forEach(warning -> console.err().println(warning.warning(console.locale())));
        return loaded.questionnaire().map(Scoring::compile);
    }

    private static int one(Scoring scoring, InputStream in, Console console) throws IOException {
        return answer(scoring, DossierJson.read(scoring.index(), in), console) ? OK : MISTAKES;
    }

    private static int batch(Scoring scoring, InputStream in, Console console) throws IOException {
        boolean refused = false;
        Lines lines = new Lines(in, DossierJson.MOST_BYTES);
        for (Optional<byte[]> line = lines.next(); line.isPresent(); line = lines.next()) {
            refused |= !answer(scoring, DossierJson.read(scoring.index(), line.get()), console);
            if (!lines.arriving()) {
                console.out().flush();
            }
        }
        return refused ? MISTAKES : OK;
    }

    /** Whether it was scored. */
    private static boolean answer(Scoring scoring, Intake<AnswerSheet> taken, Console console) throws IOException {
        if (taken.value().isPresent()) {
            AssessmentJson.write(scoring.assess(taken.value().get()), console.out());
        } else {
            ProblemsJson.write(taken.problems(), console.locale(), console.out());
        }
        console.out().write('\n');
        return taken.value().isPresent();
    }
}
