/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.cli;

import java.io.FileNotFoundException;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.etalon.platform.text.Texts;

/** {@code refresh FILE [--dry-run] [--vintage 2027] [--json]}: brings the directory of the running server to a newer file. */
final class RefreshCommand implements Command {
    private static final Pattern YEAR = Pattern.compile("(?<![0-9])2[0-9]{3}(?![0-9])");

    @Override
    public int run(List<String> arguments, Console console) {
        Texts texts = Texts.of("cli", console.locale());
        var options = Options.parse(arguments, Set.of("--vintage", "--port", "--data"), Set.of("--dry-run", "--json"));
        if (options.isEmpty() || options.get().rest().size() != 1) {
            console.err().println(texts.get("refresh.usage"));
            return WRONG_CALL;
        }
        Path file = Path.of(options.get().rest().get(0));
        if (!Files.isReadable(file)) {
            console.err().println(texts.say("refresh.nothing", file));
            return WRONG_CALL;
        }
        Optional<String> vintage = options.get().find("--vintage").or(() -> year(file));
        if (vintage.isEmpty()) {
            console.err().println(texts.get("refresh.vintage"));
            return WRONG_CALL;
        }
        try {
            return send(options.get(), file, vintage.get(), console);
        } catch (FileNotFoundException e) {
            console.err().println(texts.say("refresh.nothing", file));
            return WRONG_CALL;
        }
    }

    private static int send(Options options, Path file, String vintage, Console console) throws FileNotFoundException {
        boolean dry = options.flags().contains("--dry-run");
        String year = vintage.replaceAll("[^0-9]", "x");
        String accepted =
                options.flags().contains("--json") ? "application/json" : "text/plain, application/problem+json";
        return Server.of(options, System.getenv())
                .post(
                        "/organiser/directory?dry-run=" + dry + "&vintage=" + year,
                        HttpRequest.BodyPublishers.ofFile(file),
                        Map.of("Content-Type", "application/octet-stream", "Accept", accepted),
                        console);
    }

    /** The year in the file's name. */
    private static Optional<String> year(Path file) {
        var found = YEAR.matcher(String.valueOf(file.getFileName()));
        return found.find() ? Optional.of(found.group()) : Optional.empty();
    }
}
