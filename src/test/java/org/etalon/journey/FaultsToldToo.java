/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.LifecycleMethodExecutionExceptionHandler;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/**
 * Adds to a journey's failure what the server's log says of faults since it began: whoever reads of the failure may not have the log. And
 * lets it fail where the server says that a worker of its own came to harm, which no page tells.
 */
public class FaultsToldToo
        implements BeforeEachCallback,
                AfterEachCallback,
                TestExecutionExceptionHandler,
                LifecycleMethodExecutionExceptionHandler {
    private static final String WORKERS = "org.glassfish.enterprise.concurrent";
    private static final int ENTRIES = 3;
    private static final int LINES = 40;

    private int before;

    @Override
    public void beforeEach(ExtensionContext context) {
        before = log().length;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        assertThat(faults(WORKERS)).as("what the server says of its workers").isEmpty();
    }

    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable failure) {
        throw told(failure);
    }

    @Override
    public void handleBeforeEachMethodExecutionException(ExtensionContext context, Throwable failure) {
        throw told(failure);
    }

    private AssertionError told(Throwable failure) {
        String faults = faults("");
        String said = failure.toString() + (faults.isEmpty() ? "" : "\nThe server meanwhile:\n" + faults);
        var more = new AssertionError(said, failure);
        more.setStackTrace(failure.getStackTrace());
        return more;
    }

    /** The first entries on what went wrong since the journey began. @param of what they have to name */
    private String faults(String of) {
        byte[] all = log();
        // a shorter log is another, begun meanwhile
        int from = all.length < before ? 0 : before;
        return Stream.of(new String(all, from, all.length - from, StandardCharsets.UTF_8).split("]]\\R"))
                .filter(entry -> entry.contains("SEVERE") && entry.contains(of))
                .limit(ENTRIES)
                .map(entry -> entry.lines().limit(LINES).collect(Collectors.joining("\n")))
                .collect(Collectors.joining("\n"));
    }

    private static byte[] log() {
        try {
            Path log = Path.of(System.getProperty("server.log"));
            return Files.exists(log) ? Files.readAllBytes(log) : new byte[0];
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
