/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.assessment.blank;

import static org.etalon.core.problem.RefusedException.refuseIfAny;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.etalon.assessment.Engines;
import org.etalon.core.answer.Facts;
import org.etalon.core.answer.Intake;
import org.etalon.core.problem.Problem;
import org.etalon.core.scoring.Scoring;
import org.etalon.platform.paper.Paper;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;
import org.etalon.platform.security.SecurityProblem;
import org.etalon.platform.text.Texts;

/** Makes a questionnaire's form to be filled by hand. */
@ApplicationScoped
@AllowedTo(Role.EVERYBODY)
public class WriteBlank {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,13}");

    @Inject
    Engines engines;

    @Inject
    Clock clock;

    /** The digest of all that is in the questionnaire. @throws org.etalon.core.problem.RefusedException where there is no such edition */
    public String state(String programme, String edition) {
        return engine(programme, edition).questionnaire().digests().content();
    }

    /**
     * The form.
     *
     * @param type of collectivity; null or empty for a form for everybody
     * @param population in digits; null or empty where it is not known
     * @throws org.etalon.core.problem.RefusedException where there is no such edition, or with what is wrong with the facts
     */
    public Paper write(String programme, String edition, String type, String population, Locale locale) {
        Scoring scoring = engine(programme, edition);
        Optional<Facts> facts = facts(scoring, type, population);
        var document = BlankForm.of(scoring, facts, clock.instant(), locale);
        var texts = Texts.of("blank", locale);
        return new Paper(document, texts.say("file", programme, edition));
    }

    private Scoring engine(String programme, String edition) {
        Optional<Scoring> found = engines.find(programme, edition);
        refuseIfAny(found.isPresent() ? List.of() : List.of(Problem.of(SecurityProblem.UNKNOWN, "edition")));
        return found.get();
    }

    private static Optional<Facts> facts(Scoring scoring, String type, String population) {
        boolean unknown = type == null || type.isBlank();
        if (unknown && (population == null || population.isBlank())) {
            return Optional.empty();
        }
        Map<String, Object> raw = new HashMap<>();
        raw.put("type", unknown ? null : type.strip());
        if (population != null && !population.isBlank()) {
            String digits = population.replaceAll("[\\s\\u00a0\\u202f]", "");
            raw.put("population", NUMBER.matcher(digits).matches() ? new BigDecimal(digits) : population);
        }
        var taken = Intake.ofDossier(scoring.index(), Map.of("collectivity", raw));
        refuseIfAny(taken.problems());
        return taken.value().map(sheet -> sheet.facts());
    }
}
