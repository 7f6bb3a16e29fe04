/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.scan;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Speaks the {@code INSTREAM} command of ClamAV's daemon: chunks, each after its length, to an empty one.
 *
 * @param connect how long to wait for the connection
 * @param answer how long to wait for the verdict once all is sent
 */
record Clamd(String host, int port, Duration connect, Duration answer) {
    private static final Pattern ADDRESS = Pattern.compile("(\\[[0-9a-fA-F:.]+]|[^:/\\s]+):([0-9]{1,5})");
    private static final Pattern FOUND = Pattern.compile("stream: (.+) FOUND");
    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration ANSWER = Duration.ofSeconds(60);
    private static final int LAST_PORT = 65_535;
    private static final int CHUNK = 1 << 16;
    private static final int LONGEST_ANSWER = 1000;

    /**
     * Reads {@code host:port}.
     *
     * @throws IllegalArgumentException if it hasn't this form
     */
    static Clamd at(String address) {
        Matcher parts = ADDRESS.matcher(address.strip());
        int port = parts.matches() ? Integer.parseInt(parts.group(2)) : 0;
        if (port < 1 || port > LAST_PORT) {
            throw new IllegalArgumentException("not of the form host:port");
        }
        return new Clamd(parts.group(1), port, CONNECT, ANSWER);
    }

    /** Sends the file and hears the verdict. */
    Verdict scan(Path file) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), (int) connect.toMillis());
            socket.setSoTimeout((int) answer.toMillis());
            String complaint = send(file, socket);
            String said = hear(socket.getInputStream());
            return said.isEmpty() && !complaint.isEmpty() ? new Verdict.Unavailable(complaint) : verdict(said);
        } catch (IOException e) {
            return new Verdict.Unavailable(e.toString());
        }
    }

    /** What went wrong, if anything: a daemon that stops listening in the middle has said why before. */
    private static String send(Path file, Socket socket) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            var out = new DataOutputStream(new BufferedOutputStream(socket.getOutputStream(), CHUNK));
            out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
            byte[] chunk = new byte[CHUNK];
            for (int read = content.read(chunk); read > 0; read = content.read(chunk)) {
                out.writeInt(read);
                out.write(chunk, 0, read);
            }
            out.writeInt(0);
            out.flush();
            return "";
        } catch (java.net.SocketException e) {
            return e.toString();
        }
    }

    private static String hear(InputStream in) throws IOException {
        var said = new StringBuilder();
        for (int one = in.read(); one > 0 && said.length() < LONGEST_ANSWER; one = in.read()) {
            said.append((char) one);
        }
        return said.toString();
    }

    private static Verdict verdict(String said) {
        Matcher found = FOUND.matcher(said);
        if (found.matches()) {
            return new Verdict.Infected(found.group(1));
        }
        return said.equals("stream: OK") ? new Verdict.Clean() : new Verdict.Unavailable("it says '" + said + "'");
    }
}
