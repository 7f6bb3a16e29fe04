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
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A mail server that answers as it is told: by verb, and under {@code .} to the end of the content. {@code hang up} closes the
 * connection instead.
 */
final class ScriptedServer implements AutoCloseable {
    static final String HANG_UP = "hang up";

    private final ServerSocket socket;
    private final Map<String, String> answers;
    final List<String> heard = new CopyOnWriteArrayList<>();
    final List<String> accepted = new CopyOnWriteArrayList<>();

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
        var in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.ISO_8859_1));
        OutputStream out = client.getOutputStream();
        boolean open = say(out, answers.getOrDefault("", "220 scripted"));
        for (String line = open ? in.readLine() : null; line != null; line = open ? in.readLine() : null) {
            heard.add(line);
            String verb = line.split("[ :]")[0].toUpperCase(java.util.Locale.ROOT);
            open = say(out, answers.getOrDefault(verb, verb.equals("DATA") ? "354 go" : "250 ok"));
            if (open && verb.equals("DATA") && !answers.containsKey(verb)) {
                open = content(in, out);
            }
            open &= !verb.equals("QUIT");
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
        if (answer.startsWith("2") || answer.equals(HANG_UP)) {
            accepted.add(message.toString());
        }
        return say(out, answer);
    }

    private static boolean say(OutputStream out, String answer) throws IOException {
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
