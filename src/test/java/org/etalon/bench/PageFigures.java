/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A page of a domain, all of it answered, beside a page with a PrimeFaces field and button: over HTTP, signed in, by turns. */
final class PageFigures {
    private static final int TIMES = 500;

    private PageFigures() {}

    static List<Measured> measure(boolean quick) throws Exception {
        try (var database = EmbeddedPostgres.builder().start();
                var server = RunningServer.start(LinkedCheckout.make(), database)) {
            HttpFiller filler = Fillers.of(database.getPostgresDatabase(), server.address(), 1)
                    .get(0);
            for (int i = 0; i < filler.questions(); i++) {
                if (!filler.save(i).join()) {
                    throw new IllegalStateException("the answer " + i + " was not saved");
                }
            }
            HttpRequest bare = filler.asked(URI.create(server.address() + LinkedCheckout.BARE))
                    .build();
            var client = HttpClient.newHttpClient();
            int times = quick ? TIMES / 10 : TIMES;
            double[][] taken = new double[2][times];
            for (int i = -times; i < times; i++) {
                taken[0][Math.max(0, i)] = taken(client, bare);
                taken[1][Math.max(0, i)] = taken(client, filler.page());
            }
            double least = median(taken[0]);
            return List.of(
                    new Figure("barePage", least, 0, Optional.empty(), ""),
                    new Figure("domainPage", median(taken[1]), 0, Optional.of(3 * least), "three times the bare page"));
        }
    }

    private static double taken(HttpClient client, HttpRequest request) throws Exception {
        long start = System.nanoTime();
        var response = client.send(request, BodyHandlers.ofString());
        double taken = (System.nanoTime() - start) / 1_000.0;
        if (response.statusCode() != 200) {
            throw new IllegalStateException(request.uri() + " answers " + response.statusCode());
        }
        return taken;
    }

    private static double median(double[] times) {
        Arrays.sort(times);
        return times[times.length / 2];
    }
}
