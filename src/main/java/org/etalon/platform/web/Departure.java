/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.logging.Logger;
import java.util.stream.Stream;

/**
 * A client that leaves before its answer is complete: it closes the page, or loses the network. That is nobody's fault and no concern of
 * the log, which the server fills with it unless told otherwise.
 */
@ApplicationScoped
public class Departure {
    /** What the server and the system say of a connection that the other side has left. */
    private static final Set<String> SAID = Set.of("Connection is closed", "Connection reset by peer", "Broken pipe");

    /** Held here, since the log manager forgets loggers, and their filters, that nobody holds. */
    private final List<Logger> loggers = Stream.of(
                    "org.glassfish.jersey.server.ServerRuntime$Responder", "jakarta.enterprise.web")
            .map(Logger::getLogger)
            .toList();

    void start(@Observes Startup event) {
        loggers.forEach(logger -> logger.setFilter(told -> !isBehind(told.getThrown())));
    }

    /** Whether this came to pass only because the client had left. */
    static boolean isBehind(Throwable fault) {
        for (Throwable each = fault; each != null; each = each.getCause()) {
            if (each instanceof IOException && SAID.contains(String.valueOf(each.getMessage()))) {
                return true;
            }
        }
        return false;
    }
}
