/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.etalon.platform.text.Texts;

/** The running server, spoken to with the operator's token from its data folder. */
record Server(String address, Path data) {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration CONNECTING = Duration.ofSeconds(5);

    /** By {@code --port} and {@code --data}, else {@code ETALON_PORT} and {@code ETALON_DATA}, else as {@code run} has them. */
    static Server of(Options options, Map<String, String> environment) {
        String port = options.find("--port").orElse(environment.getOrDefault("ETALON_PORT", "8080"));
        String data = options.find("--data").orElse(environment.getOrDefault("ETALON_DATA", "data"));
        return new Server("http://127.0.0.1:" + port, Path.of(data));
    }

    /**
     * Sends a body and prints the answer: what was done on standard output, refusals one a line on standard error.
     *
     * @return the exit status
     */
    int post(String path, HttpRequest.BodyPublisher body, Map<String, String> headers, Console console) {
        Texts texts = Texts.of("cli", console.locale());
        try {
            var request = HttpRequest.newBuilder(URI.create(address + "/api/v1" + path))
                    .timeout(PATIENCE)
                    .header(
                            "Authorization",
                            "Bearer "
                                    + Files.readString(data.resolve("operator-token"))
                                            .strip())
                    .header("Accept-Language", console.locale().getLanguage())
                    .POST(body);
            headers.forEach(request::header);
            return tell(client().send(request.build(), HttpResponse.BodyHandlers.ofString()), console);
        } catch (java.nio.file.NoSuchFileException e) {
            console.err().println(texts.say("server.token", e.getFile()));
        } catch (ConnectException e) {
            console.err().println(texts.say("server.away", address));
        } catch (IOException e) {
            console.err().println(texts.say("server.broken", address, String.valueOf(e.getMessage())));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Command.MISTAKES;
    }

    private static HttpClient client() {
        return HttpClient.newBuilder().connectTimeout(CONNECTING).build();
    }

    private static int tell(HttpResponse<String> answer, Console console) throws IOException {
        if (answer.statusCode() < 300) {
            console.out().println(answer.body().strip());
            return Command.OK;
        }
        boolean told = answer.headers().firstValue("Content-Type").orElse("").startsWith("application/problem+json");
        List<String> sentences = told ? details(answer.body()) : List.of("HTTP " + answer.statusCode());
        sentences.stream().distinct().forEach(console.err()::println);
        return Command.MISTAKES;
    }

    /** Every {@code detail} of a problem, the first of which repeats. */
    private static List<String> details(String problem) throws IOException {
        List<String> details = new ArrayList<>();
        try (var parser = new JsonFactory().createParser(problem)) {
            while (parser.nextToken() != null) {
                if (parser.currentToken() == JsonToken.VALUE_STRING && "detail".equals(parser.currentName())) {
                    details.add(parser.getText());
                }
            }
        }
        return details;
    }
}
