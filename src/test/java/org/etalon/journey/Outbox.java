/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.journey;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The letters that the server under test has sent; each leaves a moment after what it tells of. */
public final class Outbox {
    private static final Path FOLDER = Path.of(System.getProperty("server.data"), "outbox");
    /** Letters of earlier runs lie there too. */
    private static final long STARTED = ManagementFactory.getRuntimeMXBean().getStartTime();

    private static final long PATIENCE = 30_000_000_000L;
    /** By their files, which never change once they are there. */
    private static final Map<Path, Letter> READ = new ConcurrentHashMap<>();

    private Outbox() {}

    /** A path of the site, matching this, in the last letter to somebody that has one: looked for until it is there. */
    public static String linkTo(String email, String pattern) {
        var wanted = Pattern.compile(pattern);
        long until = System.nanoTime() + PATIENCE;
        while (System.nanoTime() < until) {
            Optional<String> found = to(email).stream()
                    .flatMap(text -> wanted.matcher(text).results().map(match -> match.group()))
                    .reduce((before, after) -> after);
            if (found.isPresent()) {
                return found.get();
            }
            Pause.aMoment();
        }
        throw new AssertionError("no letter to " + email + " with " + pattern);
    }

    /** The plain texts of all letters to somebody, headers first, in the order sent. */
    public static List<String> to(String email) {
        if (!Files.exists(FOLDER)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".eml"))
                    .filter(file -> file.toFile().lastModified() >= STARTED)
                    .sorted(Comparator.comparing(Path::getFileName))
                    .map(file -> READ.computeIfAbsent(file, Outbox::read))
                    .filter(letter -> letter.isTo(email))
                    .map(Letter::text)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Letter read(Path file) {
        try (var stream = Files.newInputStream(file)) {
            var message = new MimeMessage(Session.getInstance(new Properties()), stream);
            var parts = (MimeMultipart) message.getContent();
            return new Letter(
                    message.getHeader("To", ","),
                    message.getSubject() + "\n\n" + parts.getBodyPart(0).getContent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Letter(String to, String text) {
        boolean isTo(String email) {
            // whose name is not known stands there without brackets
            return to.equals(email) || to.contains("<" + email + ">");
        }
    }
}
