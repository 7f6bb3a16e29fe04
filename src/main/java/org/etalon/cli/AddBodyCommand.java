/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.etalon.platform.text.Texts;

/** {@code add-body --siren … --name … --type … --department …}: adds what the directory of the running server lacks. */
final class AddBodyCommand implements Command {
    private static final List<String> TEXTS = List.of("siren", "name", "type", "department", "region");
    private static final List<String> NUMBERS = List.of("population", "latitude", "longitude");

    @Override
    public int run(List<String> arguments, Console console) {
        Texts texts = Texts.of("cli", console.locale());
        Set<String> known = new LinkedHashSet<>(Set.of("--port", "--data"));
        TEXTS.forEach(name -> known.add("--" + name));
        NUMBERS.forEach(name -> known.add("--" + name));
        var options = Options.parse(arguments, known, Set.of());
        boolean called = options.isPresent()
                && options.get().rest().isEmpty()
                && options.get().values().keySet().containsAll(Set.of("--siren", "--name", "--type"))
                && NUMBERS.stream().allMatch(name -> isNumber(options.get(), name));
        if (!called) {
            console.err().println(texts.get("add-body.usage"));
            return WRONG_CALL;
        }
        return Server.of(options.get(), System.getenv())
                .post(
                        "/organiser/collectivities",
                        HttpRequest.BodyPublishers.ofString(body(options.get())),
                        Map.of("Content-Type", "application/json", "Accept", "application/json"),
                        console);
    }

    private static boolean isNumber(Options options, String name) {
        return options.find("--" + name)
                .map(said -> said.matches("-?[0-9]{1,9}(\\.[0-9]{1,9})?"))
                .orElse(true);
    }

    private static String body(Options options) {
        var text = new StringWriter();
        try (var json = new JsonFactory().createGenerator(text)) {
            json.writeStartObject();
            for (String name : TEXTS) {
                json.writeStringField(name, options.find("--" + name).orElse(""));
            }
            for (String name : NUMBERS) {
                writeNumber(json, name, options);
            }
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void writeNumber(JsonGenerator json, String name, Options options) throws IOException {
        if (options.find("--" + name).isPresent()) {
            json.writeFieldName(name);
            json.writeNumber(options.find("--" + name).get());
        }
    }
}
