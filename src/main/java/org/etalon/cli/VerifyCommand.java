/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.etalon.archive.ArchiveCheck;
import org.etalon.archive.ArchiveReport;
import org.etalon.platform.rest.ProblemJson;
import org.etalon.platform.signing.VerifyingKey;
import org.etalon.platform.text.Figures;
import org.etalon.platform.text.Texts;

/**
 * {@code verify ARCHIVE.zip [--key KEY.pem]}, or the folder that it was unpacked to: what the archive is, on standard output; what is wrong with it, one a line, on standard
 * output too.
 */
final class VerifyCommand implements Command {
    private static final String KEY = "--key";
    private static final int MOST_BYTES = 4_096;

    @Override
    public int run(List<String> arguments, Console console) {
        Texts texts = Texts.of("cli", console.locale());
        var options = Options.parse(arguments, Set.of(KEY), Set.of());
        if (options.isEmpty() || options.get().rest().size() != 1) {
            console.err().println(texts.get("verify.usage"));
            return WRONG_CALL;
        }
        Optional<VerifyingKey> key = options.get().find(KEY).flatMap(VerifyCommand::key);
        if (options.get().find(KEY).isPresent() && key.isEmpty()) {
            console.err()
                    .println(texts.say("verify.key", options.get().find(KEY).get()));
            return WRONG_CALL;
        }
        String name = options.get().rest().get(0);
        try {
            return tell(ArchiveCheck.check(Path.of(name), key), key.isPresent(), console);
        } catch (IOException | InvalidPathException unreadable) {
            console.err().println(texts.say("verify.nothing", name));
            return WRONG_CALL;
        }
    }

    private static Optional<VerifyingKey> key(String name) {
        try (InputStream in = Files.newInputStream(Path.of(name))) {
            return VerifyingKey.read(new String(in.readNBytes(MOST_BYTES), StandardCharsets.UTF_8));
        } catch (IOException | InvalidPathException unreadable) {
            return Optional.empty();
        }
    }

    private static int tell(ArchiveReport report, boolean insisted, Console console) {
        Texts texts = Texts.of("cli", console.locale());
        var out = console.out();
        report.problems().forEach(problem -> out.println(ProblemJson.sentence(problem, console.locale())));
        if (!report.isSound()) {
            out.println(texts.say("verify.unsound", report.problems().size()));
            return MISTAKES;
        }
        out.println(texts.say("verify.sums", report.files(), report.bytes()));
        if (report.isForeign()) {
            out.println(texts.get("verify.foreign"));
        }
        out.println(
                report.number().isEmpty()
                        ? texts.say("verify.draft", report.name())
                        : texts.say("verify.submission", report.name(), report.number()));
        report.score()
                .ifPresent(score -> out.println(texts.say(
                        "verify.score",
                        score.level(),
                        Figures.percent(score.global(), console.locale()),
                        Figures.percent(score.proof(), console.locale()))));
        tellSeal(report, insisted, console);
        return OK;
    }

    private static void tellSeal(ArchiveReport report, boolean insisted, Console console) {
        Texts texts = Texts.of("cli", console.locale());
        var out = console.out();
        report.key()
                .ifPresent(key -> out.println(
                        texts.say(insisted ? "verify.signed.insisted" : "verify.signed", key.id(), key.fingerprint())));
        report.timestamp()
                .ifPresent(stamp ->
                        out.println(texts.say("verify.timestamp", stamp.at().toString(), stamp.authority())));
        if (report.isAwaited()) {
            out.println(texts.get("verify.timestamp.missing"));
        }
    }
}
