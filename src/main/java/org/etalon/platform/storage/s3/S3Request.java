/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.storage.s3;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * One request before it is signed.
 *
 * @param name of the object, after the bucket; ours alone, so nothing in it needs encoding but the setting's prefix
 * @param headers beside those that every request has
 * @param sha256 of the body, in hexadecimal
 */
record S3Request(
        String method,
        String name,
        Map<String, String> query,
        Map<String, String> headers,
        BodyPublisher body,
        String sha256) {
    private static final String NOTHING = Signature.sha256("");

    static S3Request of(String method, String name) {
        return new S3Request(method, name, Map.of(), Map.of(), BodyPublishers.noBody(), NOTHING);
    }

    S3Request asking(Map<String, String> more) {
        return new S3Request(method, name, more, headers, body, sha256);
    }

    S3Request with(String header, String value) {
        return new S3Request(method, name, query, Map.of(header, value), body, sha256);
    }

    S3Request sending(BodyPublisher content, String digest) {
        return new S3Request(method, name, query, headers, content, digest);
    }

    /** Encoded and sorted, as it is both signed and sent. */
    String queryString() {
        return new TreeMap<>(query)
                .entrySet().stream()
                        .map(each -> encoded(each.getKey()) + "=" + encoded(each.getValue()))
                        .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A")
                .replace("%7E", "~");
    }
}
