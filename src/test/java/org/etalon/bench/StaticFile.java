/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.bench;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file on disk that a server of the JDK sends as it is: the least that an answer of its size can take. */
final class StaticFile implements AutoCloseable {
    private final HttpServer server;

    private StaticFile(HttpServer server) {
        this.server = server;
    }

    static StaticFile serving(byte[] content) throws IOException {
        Path file = Files.write(Files.createTempFile("etalon-bench", ".bin"), content);
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, Files.size(file));
            try (var out = exchange.getResponseBody()) {
                Files.copy(file, out);
            }
        });
        server.start();
        return new StaticFile(server);
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
