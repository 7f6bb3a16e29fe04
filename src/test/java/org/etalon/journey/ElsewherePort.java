/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.journey;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Finds a free port before the server under test starts, and tells the server that its OpenID provider is there; a test starts one. */
public class ElsewherePort implements BeforeAllCallback {
    private static final String ISSUER = "server.oidc";

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        synchronized (ElsewherePort.class) {
            if (System.getProperty(ISSUER) == null) {
                try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                    System.setProperty(ISSUER, "http://localhost:" + free.getLocalPort() + "/ville");
                }
            }
        }
    }

    static URI issuer() {
        return URI.create(System.getProperty(ISSUER));
    }
}
