/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The map and the GeoJSON of all labels over HTTP, of 1 000 and of 35 000, each beside a static file of the same size. */
final class MapFigures {
    private static final int SOME = 1_000;
    private static final int ALL = 35_000;
    private static final int TIMES = 30;
    private static final double KILO = 1_000;
    private static final double PAINT = 1_000_000;
    private static final double STREAM = 50_000;
    private static final double AGAIN = 200_000;
    private static final String GEOJSON = "/api/v1/labels.geojson";

    /** What the server compresses: it does so for HTTP/1.1 alone, and the client would ask for more. */
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final List<Measured> figures = new ArrayList<>();
    private final URI server;
    private final boolean quick;

    private MapFigures(URI server, boolean quick) {
        this.server = server;
        this.quick = quick;
    }

    static List<Measured> measure(boolean quick) throws Exception {
        try (var database = EmbeddedPostgres.builder().start();
                var server = RunningServer.start(database)) {
            return new MapFigures(server.address(), quick).measure(new ManyLabels(database.getPostgresDatabase()));
        }
    }

    private List<Measured> measure(ManyLabels labels) throws Exception {
        labels.fill(SOME);
        page(SOME, 100 * KILO);
        labels.fill(ALL);
        page(ALL, 120 * KILO);
        geoJson(labels);
        return figures;
    }

    /** The page as it comes, and as it is painted, until which all of it has been fetched anew. */
    private void page(int labels, double most) throws Exception {
        await(labels);
        HttpRequest request = gzipped("/map").build();
        byte[] page = client.send(request, BodyHandlers.ofByteArray()).body();
        double styles = 0;
        for (String path : List.of("tokens.css", "etalon.css", "report.css", "map.css", "languages.js", "logo.svg")) {
            styles += client.send(gzipped("/site/" + path).build(), BodyHandlers.ofByteArray())
                    .body()
                    .length;
        }
        String all = "page, style sheets and script, without the fonts that all pages share";
        figures.add(new Amount("mapOf" + labels, "bytes", page.length, Double.MAX_VALUE, ""));
        figures.add(new Amount("mapWithStylesOf" + labels, "bytes", page.length + styles, most, all));
        double taken = median(request);
        figures.add(figure("mapTimeOf" + labels, taken, PAINT, "1 s"));
        figures.add(figure("staticPageOfThatSize", beside(page), 0, ""));
        figures.add(figure("firstPaintOf" + labels, FirstPaint.of(server.resolve("/map"), quick), PAINT, "1 s"));
    }

    private void geoJson(ManyLabels labels) throws Exception {
        HttpRequest request = gzipped(GEOJSON).build();
        HttpResponse<byte[]> answer = client.send(request, BodyHandlers.ofByteArray());
        figures.add(new Amount("geoJson", "bytes", answer.body().length, Double.MAX_VALUE, ""));
        figures.add(figure("geoJsonTime", median(request), STREAM, "50 ms"));
        figures.add(figure("staticFileOfThatSize", beside(answer.body()), 0, ""));
        figures.add(figure("geoJsonPlain", median(asked(GEOJSON).build()), 0, ""));
        String tag = answer.headers().firstValue("ETag").orElseThrow();
        HttpRequest again = gzipped(GEOJSON).header("If-None-Match", tag).build();
        if (client.send(again, BodyHandlers.discarding()).statusCode() != 304) {
            throw new IllegalStateException("the same labels are told anew");
        }
        figures.add(figure("geoJsonUnchanged", median(again), 0, ""));
        for (String path : List.of(GEOJSON, "/map", "/labels", "/statistics", "/sitemap.xml")) {
            String name = path.replaceAll(".*/|\\.", "");
            figures.add(figure(name + "AfterPublication", afterPublication(labels, path), AGAIN, "200 ms"));
        }
    }

    /** The slowest answer until one tells of it, and that one too: the server looks at the database ten times a second. */
    private double afterPublication(ManyLabels labels, String path) throws Exception {
        HttpRequest request = gzipped(path).build();
        double[] times = new double[quick ? 1 : 5];
        for (int i = 0; i < times.length; i++) {
            Answer before = answer(request);
            labels.publishOneMore();
            Answer answer;
            do {
                answer = answer(request);
                times[i] = Math.max(times[i], answer.taken());
            } while (Arrays.equals(before.content(), answer.content()));
        }
        Arrays.sort(times);
        return times[times.length / 2];
    }

    /** @param taken in microseconds */
    private record Answer(double taken, byte[] content) {}

    private Answer answer(HttpRequest request) throws Exception {
        long start = System.nanoTime();
        byte[] content = client.send(request, BodyHandlers.ofByteArray()).body();
        return new Answer((System.nanoTime() - start) / 1_000.0, content);
    }

    /** Until the server tells of all of them. */
    private void await(int labels) throws Exception {
        HttpRequest count = asked("/api/v1/labels?size=1").build();
        String total;
        do {
            total = client.send(count, BodyHandlers.discarding())
                    .headers()
                    .firstValue("X-Total-Count")
                    .orElse("0");
        } while (Integer.parseInt(total) < labels);
    }

    private double beside(byte[] content) throws Exception {
        try (var file = StaticFile.serving(content)) {
            return median(HttpRequest.newBuilder(file.address()).build());
        }
    }

    private HttpRequest.Builder asked(String path) {
        return HttpRequest.newBuilder(server.resolve(path));
    }

    private HttpRequest.Builder gzipped(String path) {
        return asked(path).header("Accept-Encoding", "gzip");
    }

    private double median(HttpRequest request) throws Exception {
        int times = quick ? 1 : TIMES;
        double[] taken = new double[times];
        for (int i = -times; i < times; i++) {
            taken[Math.max(0, i)] = taken(request);
        }
        Arrays.sort(taken);
        return taken[times / 2];
    }

    private double taken(HttpRequest request) throws Exception {
        long start = System.nanoTime();
        int status = client.send(request, BodyHandlers.ofByteArray()).statusCode();
        double taken = (System.nanoTime() - start) / 1_000.0;
        if (status != 200 && status != 304) {
            throw new IllegalStateException(request.uri() + " answers " + status);
        }
        return taken;
    }

    private static Figure figure(String name, double microseconds, double limit, String because) {
        return new Figure(name, microseconds, 0, limit == 0 ? Optional.empty() : Optional.of(limit), because);
    }
}
