/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.journey;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What everybody is told, by address: of every public address, made from the table of routes and from the resources. */
final class PublicCrawl {
    static final String SUSPENSION = "/api/v1/credentials/status/suspension";
    static final String REVOCATION = "/api/v1/credentials/status/revocation";
    private static final List<String> FILES = List.of(
            "/labels/feed.atom",
            "/sitemap.xml",
            "/robots.txt",
            "/favicon.ico",
            "/.well-known/did.json",
            REVOCATION,
            SUSPENSION);

    /** Others in each answer, by chance. */
    private static final Pattern CHANCE = Pattern.compile(" nonce=\"[^\"]*\"|\\b[A-Z0-9]{8}\\.");

    private PublicCrawl() {}

    /**
     * @param edition {@code <programme>/<edition>}
     * @param town its code, for addresses of a collectivité
     * @param label its id, for all others
     */
    static Map<String, String> of(
            Function<String, HttpResponse<String>> get, String edition, String town, String label) {
        Map<String, String> told = new TreeMap<>();
        Stream.concat(OpenAddresses.all(), FILES.stream())
                .map(pattern -> filled(pattern, edition, town, label))
                .forEach(address -> told.put(address, said(get.apply(address))));
        return told;
    }

    private static String said(HttpResponse<String> answer) {
        var headers = answer.headers();
        return answer.statusCode() + " "
                + headers.firstValue("ETag").orElse("") + " "
                + headers.firstValue("Link").orElse("") + " "
                + headers.firstValue("X-Total-Count").orElse("") + "\n"
                + CHANCE.matcher(answer.body()).replaceAll("");
    }

    private static String filled(String pattern, String edition, String town, String label) {
        return pattern.replace("{programme}/{edition}", edition)
                .replace("/collectivities/{code}", "/collectivities/" + town)
                .replaceAll("\\{\\w+: (\\w+)\\|[^}]*}", "$1")
                .replaceAll("\\{[^}]*}", label);
    }
}
