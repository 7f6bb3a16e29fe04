/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.timestamp;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;

/** A time-stamping authority made of OpenSSL's commands. */
public final class OpensslAuthority implements AutoCloseable {
    private static final String SETTINGS =
            """
            [tsa]
            default_tsa = one
            [one]
            serial = serial
            digests = sha256, sha384, sha512
            default_policy = 1.2.3.4
            signer_digest = sha256
            [ca]
            basicConstraints = critical, CA:true
            [leaf]
            extendedKeyUsage = critical, timeStamping
            keyUsage = critical, digitalSignature
            """;

    private final Path folder;
    private final HttpServer server;
    /** What becomes of a reply on its way. */
    private UnaryOperator<byte[]> way = UnaryOperator.identity();

    /** @param key as {@code openssl genpkey} takes it, such as {@code -algorithm RSA} */
    public OpensslAuthority(Path folder, String key) throws IOException {
        this.folder = Files.createDirectories(folder);
        Files.writeString(folder.resolve("tsa.cnf"), SETTINGS);
        Files.writeString(folder.resolve("serial"), "01\n");
        run(
                "openssl req -x509 -newkey ed25519 -nodes -keyout ca.key -out ca.pem -subj /CN=Racine -days 9 -config tsa.cnf"
                        + " -extensions ca -batch");
        run("openssl genpkey " + key + " -out tsa.key");
        run("openssl req -new -key tsa.key -subj /CN=Horodatage -out tsa.csr -config tsa.cnf -batch");
        run("openssl x509 -req -in tsa.csr -CA ca.pem -CAkey ca.key -CAcreateserial -days 9 -extfile tsa.cnf"
                + " -extensions leaf -out tsa.pem");
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    public String address() {
        return "http://localhost:" + server.getAddress().getPort() + "/tsa";
    }

    /** The certificate in which one trusts. */
    public Path root() {
        return folder.resolve("ca.pem");
    }

    public OpensslAuthority spoiling(UnaryOperator<byte[]> replies) {
        way = replies;
        return this;
    }

    private void answer(HttpExchange exchange) throws IOException {
        Files.write(folder.resolve("query.tsq"), exchange.getRequestBody().readAllBytes());
        run(
                "openssl ts -reply -queryfile query.tsq -signer tsa.pem -inkey tsa.key -config tsa.cnf -section one -out reply.tsr");
        byte[] reply = way.apply(Files.readAllBytes(folder.resolve("reply.tsr")));
        exchange.getResponseHeaders().add("Content-Type", "application/timestamp-reply");
        exchange.sendResponseHeaders(200, reply.length);
        try (var out = exchange.getResponseBody()) {
            out.write(reply);
        }
    }

    private void run(String command) {
        try {
            Process process = new ProcessBuilder(command.split(" "))
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException(command + ": " + said);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
