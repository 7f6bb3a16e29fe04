/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.etalon.jury.log.LogCheck;
import org.etalon.platform.text.OneLine;
import org.etalon.platform.text.Texts;

/** {@code verify-log FILE.jsonl [--last DIGEST]}: whether a jury's log is what was written, on standard output. */
final class VerifyLogCommand implements Command {
    private static final String LAST = "--last";
    private static final int LONGEST = 1 << 20;

    @Override
    public int run(List<String> arguments, Console console) {
        Texts texts = Texts.of("cli", console.locale());
        var options = Options.parse(arguments, Set.of(LAST), Set.of());
        if (options.isEmpty() || options.get().rest().size() != 1) {
            console.err().println(texts.get("verify-log.usage"));
            return WRONG_CALL;
        }
        String name = options.get().rest().get(0);
        try {
            return tell(LogCheck.of(lines(Path.of(name))), options.get().find(LAST), console);
        } catch (IOException | InvalidPathException unreadable) {
            console.err().println(texts.say("verify.nothing", OneLine.of(name)));
            return WRONG_CALL;
        }
    }

    private static List<byte[]> lines(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            var lines = new Lines(in, LONGEST);
            List<byte[]> all = new ArrayList<>();
            for (Optional<byte[]> line = lines.next(); line.isPresent(); line = lines.next()) {
                all.add(line.get());
            }
            return all;
        }
    }

    private static int tell(LogCheck check, Optional<String> expected, Console console) {
        Texts texts = Texts.of("cli", console.locale());
        var out = console.out();
        if (check.fault().isPresent()) {
            out.println(texts.say("verify-log." + check.fault().get().name(), check.steps() + 1));
            out.println(texts.say("verify-log.until", check.steps()));
            return MISTAKES;
        }
        out.println(texts.say("verify-log.holds", check.steps()));
        out.println(texts.say("verify-log.last", check.last()));
        if (expected.isEmpty()) {
            out.println(texts.get("verify-log.compare"));
            return OK;
        }
        boolean same = expected.get().strip().equalsIgnoreCase(check.last());
        out.println(texts.get(same ? "verify-log.same" : "verify-log.other"));
        return same ? OK : MISTAKES;
    }
}
