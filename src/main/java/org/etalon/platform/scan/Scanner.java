/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.scan;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.etalon.platform.scan.Verdict.Infected;
import org.etalon.platform.scan.Verdict.Unavailable;
import org.etalon.platform.setting.SettingException;

/** The scanner of {@code ETALON_CLAMD}; without this setting every file passes. */
@ApplicationScoped
public class Scanner {
    private static final Logger LOG = Logger.getLogger(Scanner.class.getName());

    @Inject
    @ConfigProperty(name = "etalon.clamd")
    Optional<String> setting;

    private Optional<Clamd> clamd;

    /** The same, by hand. @param address as {@code ETALON_CLAMD} */
    static Scanner at(String address) {
        var made = new Scanner();
        made.setting = Optional.of(address);
        made.read();
        return made;
    }

    void start(@Observes Startup event) {
        // read at the start, so that a mistake is told there
    }

    @PostConstruct
    void read() {
        try {
            clamd = setting.filter(address -> !address.isBlank()).map(Clamd::at);
        } catch (IllegalArgumentException e) {
            throw new SettingException("SCANNER_ADDRESS", "ETALON_CLAMD");
        }
    }

    /**
     * Lets a clean file pass.
     *
     * @throws org.etalon.core.problem.RefusedException if something was found in it, or the scanner doesn't say that there is nothing
     */
    public void check(Path file) {
        clamd.map(scanner -> scanner.scan(file)).ifPresent(Scanner::heed);
    }

    private static void heed(Verdict verdict) {
        if (verdict instanceof Infected infected) {
            throw ScanProblem.SCAN_INFECTED.refusal(infected.name());
        }
        if (verdict instanceof Unavailable unavailable) {
            LOG.severe(() -> "the virus scanner gives no verdict, uploads are refused: " + unavailable.why());
            throw ScanProblem.SCAN_UNAVAILABLE.refusal();
        }
    }
}
