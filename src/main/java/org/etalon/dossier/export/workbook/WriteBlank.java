/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.workbook;

import static org.etalon.core.problem.RefusedException.refuseIfAny;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.etalon.assessment.Engines;
import org.etalon.core.answer.AnswerSheet;
import org.etalon.core.answer.Intake;
import org.etalon.core.problem.Problem;
import org.etalon.core.scoring.Scoring;
import org.etalon.dossier.export.workbook.plan.Subject;
import org.etalon.dossier.export.workbook.plan.Wording;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;
import org.etalon.platform.security.SecurityProblem;
import org.etalon.platform.text.Texts;

/** Makes a blank form of a questionnaire, with live formulas, for a type and a size of collectivité. */
@ApplicationScoped
@AllowedTo(Role.EVERYBODY)
public class WriteBlank {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Inject
    Engines engines;

    @Inject
    Clock clock;

    /**
     * @param type of the collectivité
     * @param population as digits; null or empty where it is unknown
     * @throws org.etalon.core.problem.RefusedException where there is no such questionnaire, or with what is wrong with type or population
     */
    public WriteWorkbook.Written write(
            String programme, String edition, WorkbookFormat format, String type, String population, Locale locale) {
        Optional<Scoring> scoring = engines.find(programme, edition);
        refuseIfAny(scoring.isPresent() ? List.of() : List.of(Problem.of(SecurityProblem.UNKNOWN, "")));
        Intake<AnswerSheet> sheet =
                Intake.ofDossier(scoring.get().index(), Map.of("collectivity", facts(type, population)));
        refuseIfAny(sheet.problems());
        Subject subject = subject(scoring.get(), sheet.value().orElseThrow(), locale);
        return new WriteWorkbook.Written(
                format.write(DossierWorkbook.of(subject)),
                Texts.of("blank", locale).say("file", programme, edition));
    }

    private static Map<String, Object> facts(String type, String population) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("type", type);
        if (population != null && !population.isEmpty()) {
            facts.put("population", population.matches("[0-9]{1,15}") ? new BigDecimal(population) : population);
        }
        return facts;
    }

    private Subject subject(Scoring scoring, AnswerSheet sheet, Locale locale) {
        return new Subject(
                scoring,
                sheet,
                scoring.assess(sheet),
                Map.of(),
                List.of(),
                Optional.empty(),
                new Wording(locale).plain(scoring.questionnaire().title()),
                clock.instant(),
                PARIS,
                locale);
    }
}
