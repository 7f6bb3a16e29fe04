/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.mail.carrier;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/**
 * A mail server that answers as it is told: by verb, and under {@code .} to the end of the content. {@code hang up} closes the
 * connection instead, and {@code stall} leaves the client waiting for ever. After {@code STARTTLS} it speaks encrypted.
 */
final class ScriptedServer implements AutoCloseable {
    static final String HANG_UP = "hang up";
    static final String STALL = "stall";

    private final ServerSocket socket;
    private final Map<String, String> answers;
    final List<String> heard = new CopyOnWriteArrayList<>();
    final List<String> accepted = new CopyOnWriteArrayList<>();
    final CountDownLatch stalled = new CountDownLatch(1);

    ScriptedServer(Map<String, String> answers) {
        this.answers = answers;
        try {
            socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var thread = new Thread(this::serve, "scripted mail server");
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return socket.getLocalPort();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket client = socket.accept()) {
                talk(client);
            } catch (IOException e) {
                heard.add("connection lost");
            }
        }
    }

    private void talk(Socket client) throws IOException {
        var in = reader(client);
        OutputStream out = client.getOutputStream();
        boolean open = say(out, answers.getOrDefault("", "220 scripted"));
        for (String line = open ? in.readLine() : null; line != null; line = open ? in.readLine() : null) {
            heard.add(line);
            String verb = line.split("[ :]")[0].toUpperCase(java.util.Locale.ROOT);
            open = say(out, answers.getOrDefault(verb, verb.equals("DATA") ? "354 go" : "250 ok"));
            if (open && verb.equals("DATA") && !answers.containsKey(verb)) {
                open = content(in, out);
            } else if (verb.equals("STARTTLS")) {
                Socket secret = encrypted(client);
                in = reader(secret);
                out = secret.getOutputStream();
            }
            open &= !verb.equals("QUIT");
        }
    }

    private static BufferedReader reader(Socket client) throws IOException {
        return new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.ISO_8859_1));
    }

    private static Socket encrypted(Socket client) throws IOException {
        try (var file = ScriptedServer.class.getResourceAsStream("/greenmail.p12")) {
            char[] password = "changeit".toCharArray();
            var keys = KeyStore.getInstance("PKCS12");
            keys.load(file, password);
            var managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            managers.init(keys, password);
            var context = SSLContext.getInstance("TLS");
            context.init(managers.getKeyManagers(), null, null);
            var socket = (SSLSocket) context.getSocketFactory().createSocket(client, null, client.getPort(), true);
            socket.setUseClientMode(false);
            return socket;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean content(BufferedReader in, OutputStream out) throws IOException {
        var message = new StringBuilder();
        for (String line = in.readLine(); !".".equals(line); line = in.readLine()) {
            if (line == null) {
                heard.add("content broken off");
                return false;
            }
            message.append(line).append('\n');
        }
        String answer = answers.getOrDefault(".", "250 taken");
        if (answer.startsWith("2") || answer.equals(HANG_UP) || answer.equals(STALL)) {
            accepted.add(message.toString());
        }
        return say(out, answer);
    }

    private boolean say(OutputStream out, String answer) throws IOException {
        if (answer.equals(STALL)) {
            stalled.countDown();
            return true;
        }
        if (answer.equals(HANG_UP)) {
            return false;
        }
        out.write((answer + "\r\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
        return true;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
