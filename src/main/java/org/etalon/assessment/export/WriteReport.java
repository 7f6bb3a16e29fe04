/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.assessment.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.etalon.assessment.ScoreDossier;
import org.etalon.assessment.Scored;
import org.etalon.platform.paper.PaperFormat;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** Makes the document of a dossier that is sent in and kept nowhere. */
@ApplicationScoped
@AllowedTo(Role.EVERYBODY)
public class WriteReport {
    @Inject
    ScoreDossier scoreDossier;

    @Inject
    Clock clock;

    /**
     * The document.
     *
     * @param name the collectivité's, as typed; may be null
     * @param dossier JSON, see {@link org.etalon.assessment.DossierJson}
     * @throws org.etalon.core.problem.RefusedException where there is no such edition, or with all that is wrong with name or dossier
     */
    public File write(
            String programme, String edition, String name, byte[] dossier, PaperFormat format, Locale locale) {
        Optional<String> known = CollectivityName.of(name);
        Scored scored = scoreDossier.score(programme, edition, dossier);
        Instant now = clock.instant();
        byte[] bytes = format.write(ReportDocument.of(scored, known, now, locale));
        String day = now.atZone(ReportDocument.PARIS).toLocalDate().toString();
        String who = known.orElse(scored.sheet().facts().type());
        return new File(bytes, disposition(who, edition, day + "." + format.extension()));
    }

    /** A name for every browser, and one with accents for those that know them (RFC 6266, RFC 8187). */
    private static String disposition(String name, String edition, String end) {
        String plain = joined("auto-evaluation", CollectivityName.plain(name), edition, end);
        String full = joined("auto-évaluation", CollectivityName.inFiles(name), edition, end);
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''"
                + URLEncoder.encode(full, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining("-"));
    }

    /** @param disposition the header that names the file */
    public record File(byte[] bytes, String disposition) {}
}
