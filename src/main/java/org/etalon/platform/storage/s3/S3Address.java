/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.storage.s3;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.etalon.platform.setting.SettingException;

/**
 * Which bucket, and with whose key.
 *
 * @param endpoint scheme, host and port, without the bucket
 * @param prefix put before all names; empty, or ends with a slash
 * @param pathStyle whether the bucket stands in the path, else before the host
 */
record S3Address(
        URI endpoint, String bucket, String prefix, String region, boolean pathStyle, String key, String secret) {
    /**
     * Reads {@code ETALON_S3_URL}, {@code https://KEY:SECRET@HOST[:PORT]/BUCKET[/PREFIX][?region=…&path-style=true|false]}; key and secret are percent-encoded in it.
     *
     * @throws SettingException if it hasn't the form; the message doesn't repeat it, because of the secret
     */
    static S3Address parse(String url) {
        URI uri = uri(url);
        String[] login = uri.getRawUserInfo() == null
                ? new String[0]
                : uri.getRawUserInfo().split(":", 2);
        String[] path =
                uri.getRawPath() == null ? new String[0] : uri.getRawPath().split("/", 3);
        boolean http = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
        if (!http || uri.getHost() == null || login.length < 2 || path.length < 2 || path[1].isEmpty()) {
            throw wrong();
        }
        String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
        String prefix = path.length < 3 || path[2].isEmpty() ? "" : path[2].replaceAll("/+$", "") + "/";
        Map<String, String> options = options(uri.getRawQuery());
        return new S3Address(
                URI.create(uri.getScheme() + "://" + uri.getHost() + port),
                path[1],
                prefix,
                options.getOrDefault("region", "us-east-1"),
                !"false".equals(options.get("path-style")),
                decoded(login[0]),
                decoded(login[1]));
    }

    private static URI uri(String url) {
        try {
            return URI.create(url);
        } catch (IllegalArgumentException e) {
            // its message would repeat the secret
            throw wrong();
        }
    }

    private static Map<String, String> options(String query) {
        return Arrays.stream(query == null ? new String[0] : query.split("&"))
                .map(option -> option.split("=", 2))
                .filter(option -> option.length == 2)
                .collect(
                        Collectors.toMap(option -> option[0], option -> decoded(option[1]), (first, second) -> second));
    }

    private static String decoded(String part) {
        return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static SettingException wrong() {
        return new SettingException("BUCKET_ADDRESS", "ETALON_S3_URL");
    }

    /** Scheme, host and port to which requests go. */
    String origin() {
        return pathStyle ? endpoint.toString() : endpoint.getScheme() + "://" + bucket + "." + endpoint.getAuthority();
    }

    /** The path of the bucket itself, with a slash at its end. */
    String root() {
        return pathStyle ? "/" + bucket + "/" : "/";
    }

    /** Without key and secret. */
    @Override
    public String toString() {
        return endpoint + "/" + bucket + "/" + prefix;
    }
}
