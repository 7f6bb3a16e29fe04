/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Finds a free port before the server under test starts, and tells the server that its OpenID provider is there; a test starts one. */
public class ElsewherePort implements BeforeAllCallback {
    private static final String ISSUER = "server.oidc";
    /** Has the port, at which it refuses all, so that nobody else on this machine is given it meanwhile. */
    private static final Socket HELD = new Socket();

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        synchronized (ElsewherePort.class) {
            if (System.getProperty(ISSUER) == null) {
                HELD.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
                System.setProperty(ISSUER, "http://localhost:" + HELD.getLocalPort() + "/ville");
            }
        }
    }

    static URI issuer() {
        return URI.create(System.getProperty(ISSUER));
    }

    /** The port, from now on for the provider alone. */
    static int taken() {
        try {
            HELD.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return issuer().getPort();
    }
}
