/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.etalon.platform.text.OneLine;
import org.etalon.platform.text.Texts;
import org.etalon.questionnaire.Loaded;
import org.etalon.questionnaire.QuestionnaireLoader;
import org.etalon.questionnaire.QuestionnairePaths;

/** {@code check PATH...}: mistakes on standard output, one a line; warnings, and how many there are of both, on standard error. */
final class CheckCommand implements Command {
    @Override
    public int run(List<String> arguments, Console console) {
        Texts texts = Texts.of("cli", console.locale());
        if (arguments.isEmpty()) {
            console.err().println(texts.get("check.usage"));
            return WRONG_CALL;
        }
        List<Path> paths = new ArrayList<>();
        for (String argument : arguments) {
            List<Path> found = paths(argument);
            if (found.isEmpty()) {
                String why = argument.startsWith("-") ? "option.unknown" : "check.nothing";
                console.err().println(texts.say(why, OneLine.of(argument)));
                return WRONG_CALL;
            }
            paths.addAll(found);
        }
        return check(paths, console);
    }

    private static int check(List<Path> paths, Console console) {
        int mistakes = 0;
        int warnings = 0;
        for (Path path : paths) {
            Loaded loaded = check(path, console);
            mistakes += loaded.mistakes().size();
            warnings += loaded.warnings().size();
        }
        if (mistakes + warnings > 0) {
            console.out().flush();
            console.err().println(Texts.of("cli", console.locale()).say("check.count", mistakes, warnings));
        }
        return mistakes > 0 ? MISTAKES : OK;
    }

    private static List<Path> paths(String argument) {
        try {
            Path path = Path.of(argument);
            return Files.exists(path) ? QuestionnairePaths.list(path) : List.of();
        } catch (InvalidPathException nonsense) {
            return List.of();
        }
    }

    private static Loaded check(Path path, Console console) {
        Loaded loaded = QuestionnaireLoader.load(path);
        loaded.mistakes().forEach(mistake -> console.out().println(mistake.line(console.locale())));
        loaded.warnings().forEach(warning -> console.err().println(warning.warning(console.locale())));
        return loaded;
    }
}
