/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.storage.s3;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.etalon.platform.storage.Digest;

/** AWS Signature Version 4 in the header of a request to S3. */
final class Signature {
    private static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final String ALGORITHM = "AWS4-HMAC-SHA256";
    private static final int DAY = 8;

    private final String key;
    private final String secret;
    private final String region;

    Signature(String key, String secret, String region) {
        this.key = key;
        this.secret = secret;
        this.region = region;
    }

    /** As {@code x-amz-date} tells it. */
    static String date(Instant instant) {
        return INSTANT.format(instant);
    }

    /**
     * The value of the {@code Authorization} header.
     *
     * @param path encoded as it is sent
     * @param query encoded and sorted by name, as it is sent
     * @param headers all that are signed by their names in small letters, with {@code host}, {@code x-amz-date} and
     *     {@code x-amz-content-sha256}
     */
    String authorization(String method, String path, String query, SortedMap<String, String> headers) {
        String names = String.join(";", headers.keySet());
        String lines = headers.entrySet().stream()
                .map(header -> header.getKey() + ":" + header.getValue().strip() + "\n")
                .collect(Collectors.joining());
        String request = String.join("\n", method, path, query, lines, names, headers.get("x-amz-content-sha256"));
        String date = headers.get("x-amz-date");
        String scope = date.substring(0, DAY) + "/" + region + "/s3/aws4_request";
        String toSign = String.join("\n", ALGORITHM, date, scope, sha256(request));
        return ALGORITHM + " Credential=" + key + "/" + scope + ",SignedHeaders=" + names + ",Signature="
                + HexFormat.of().formatHex(hmac(signingKey(date.substring(0, DAY)), toSign));
    }

    private byte[] signingKey(String day) {
        byte[] derived = ("AWS4" + secret).getBytes(StandardCharsets.UTF_8);
        for (String part : new String[] {day, region, "s3", "aws4_request"}) {
            derived = hmac(derived, part);
        }
        return derived;
    }

    private static byte[] hmac(byte[] secret, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has HMAC with SHA-256", e);
        }
    }

    static String sha256(String text) {
        MessageDigest digest = Digest.sha256();
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        return Digest.of(digest).hex();
    }
}
