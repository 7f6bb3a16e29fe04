/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.etalon.dossier.DossierGround;
import org.etalon.dossier.submission.Campaign;
import org.etalon.jury.ranking.BigJury;

/**
 * {@code bench jury}: every page of a jury of 30 that has 400 dossiers, as the table of routes lists them, over HTTP at the application as
 * it is started, on PostgreSQL. A dossier's pages are asked for by its reader, a panel's by the chair, each time for another dossier.
 */
final class JuryFigures {
    private static final int JURORS = 30;
    private static final int DOSSIERS = 400;
    private static final int TIMES = 200;
    private static final double LIMIT = 300;
    private static final String BECAUSE = "a jury page in 300 ms at the 99th percentile";
    private static final Path ROUTES = Path.of("src/main/webapp/WEB-INF/routes");

    /** What this jury has none of. */
    private static final Set<String> NOTHING_THERE =
            Set.of("{number}", "/appeal", "appeals/{id}", "decisions/{id}", "jury/{juror}");

    private final URI server;
    private final List<String> jurors;
    private final String organiser;
    private final int dossiers;
    private final HttpClient client = HttpClient.newHttpClient();

    private JuryFigures(URI server, List<String> jurors, String organiser, int dossiers) {
        this.server = server;
        this.jurors = jurors;
        this.organiser = organiser;
        this.dossiers = dossiers;
    }

    static List<Measured> measure(boolean quick) throws Exception {
        int dossiers = quick ? DOSSIERS / 10 : DOSSIERS;
        try (var database = EmbeddedPostgres.builder().start();
                var running = RunningServer.start(database)) {
            var source = database.getPostgresDatabase();
            List<UUID> persons = BigJury.fill(source, dossiers, JURORS);
            List<String> cookies = persons.stream()
                    .map(person -> SignedIn.cookie(source, person))
                    .toList();
            String organiser = SignedIn.cookie(source, SignedIn.organiser(source));
            return new JuryFigures(running.address(), cookies, organiser, dossiers).all(quick ? TIMES / 10 : TIMES);
        }
    }

    private List<Measured> all(int times) throws Exception {
        List<Measured> figures = new ArrayList<>();
        for (String route : routes()) {
            figures.add(new Amount(route, "milliseconds", slow(route, times), LIMIT, BECAUSE));
        }
        return figures;
    }

    private static List<String> routes() throws IOException {
        return Files.readAllLines(ROUTES).stream()
                .map(line -> line.split("\\s+"))
                .filter(words -> words.length > 2 && words[1].startsWith("/juries/") && !words[2].equals("PERSON"))
                .map(words -> words[0])
                .filter(route -> NOTHING_THERE.stream().noneMatch(route::endsWith))
                .toList();
    }

    /** At the 99th percentile, once warm; some dossiers are seen for the first time. */
    private double slow(String route, int times) throws Exception {
        double[] taken = new double[times];
        for (int at = -times / 2; at < times; at++) {
            taken[Math.max(0, at)] = taken(route, 1 + Math.floorMod(at, dossiers));
        }
        Arrays.sort(taken);
        return taken[times * 99 / 100];
    }

    private double taken(String route, int dossier) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(server.resolve(address(route, dossier)))
                .header("Cookie", cookie(route, dossier))
                .build();
        long start = System.nanoTime();
        var response = client.send(request, BodyHandlers.ofString());
        double taken = (System.nanoTime() - start) / 1e6;
        if (response.statusCode() != 200) {
            throw new IllegalStateException(request.uri() + " answers " + response.statusCode());
        }
        return taken;
    }

    private String cookie(String route, int dossier) {
        if (route.startsWith("/organiser")) {
            return organiser;
        }
        return jurors.get(route.startsWith("/jury/dossiers/") ? dossier % JURORS : 0);
    }

    private static String address(String route, int dossier) {
        String domain = DossierGround.SCORING.questionnaire().domains().get(0).id();
        String id = Campaign.dossier(dossier).toString();
        return route.replace("{programme}/{edition}", DossierGround.EDITION)
                        .replace("{domain}", domain)
                        .replaceAll("\\{(id|dossier)}", id)
                + (route.endsWith("/panel") && route.contains("/dossiers/") ? "?at=" + domain : "");
    }
}
