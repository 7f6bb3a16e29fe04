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
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The letters that the server under test has sent; each leaves a moment after what it tells of. */
public final class Outbox {
    private static final Path FOLDER = Path.of(System.getProperty("server.data"), "outbox");
    /** Letters of earlier runs lie there too. */
    private static final long STARTED = ManagementFactory.getRuntimeMXBean().getStartTime();

    private static final long PATIENCE = 30_000_000_000L;

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
            Thread.onSpinWait();
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
                    .map(Outbox::read)
                    .filter(letter -> isTo(letter, email))
                    .map(Outbox::text)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MimeMessage read(Path file) {
        try (var stream = Files.newInputStream(file)) {
            return new MimeMessage(Session.getInstance(new Properties()), stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isTo(MimeMessage letter, String email) {
        try {
            // whose name is not known stands there without brackets
            String to = letter.getHeader("To", ",");
            return to.equals(email) || to.contains("<" + email + ">");
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(MimeMessage letter) {
        try {
            var parts = (MimeMultipart) letter.getContent();
            return letter.getSubject() + "\n\n" + parts.getBodyPart(0).getContent();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
