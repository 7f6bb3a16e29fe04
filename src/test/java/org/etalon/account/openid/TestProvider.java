/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.account.openid;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.http.NettyWrapper;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import no.nav.security.mock.oauth2.token.OAuth2TokenProvider;

/** A standards-conformant OpenID provider on this machine, who signs in whomever a test says. */
public final class TestProvider implements AutoCloseable {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final MockOAuth2Server server;
    private final String name;

    private TestProvider(MockOAuth2Server server, String name) {
        this.server = server;
        this.name = name;
    }

    /** @param port 0 for any free one @param name the last part of the issuer's address */
    public static TestProvider start(int port, String name) {
        var server = new MockOAuth2Server(
                new OAuth2Config(false, null, null, false, new OAuth2TokenProvider(), Set.of(), new NettyWrapper()));
        server.start(InetAddress.getLoopbackAddress(), port);
        return new TestProvider(server, name);
    }

    public URI issuer() {
        return server.issuerUrl(name).uri();
    }

    /** The next one who comes is this one. */
    public void next(String subject, Map<String, Object> claims) {
        server.enqueueCallback(new DefaultOAuth2TokenCallback(name, subject, "JWT", List.of("etalon"), claims, 300));
    }

    /** A browser follows the way to the provider; where it is sent back to comes out. */
    public static URI follow(URI authorization) {
        try {
            var answer =
                    CLIENT.send(HttpRequest.newBuilder(authorization).build(), HttpResponse.BodyHandlers.ofString());
            return URI.create(answer.headers()
                    .firstValue("Location")
                    .orElseThrow(() -> new IllegalStateException(answer.statusCode() + " " + answer.body())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.shutdown();
    }
}
