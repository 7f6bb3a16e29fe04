/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.demo.award;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.etalon.collectivity.Directory;
import org.etalon.collectivity.directory.DirectoryEntry;
import org.etalon.core.answer.AnswerSheet;
import org.etalon.core.answer.Facts;
import org.etalon.core.questionnaire.Questionnaire.Mention;
import org.etalon.core.scoring.Assessment;
import org.etalon.core.scoring.Scoring;
import org.etalon.dossier.DossierEngines;
import org.etalon.label.LabelCode;
import org.etalon.label.LabelQuery;
import org.etalon.label.LabelRepository;
import org.etalon.label.LabelResult;
import org.etalon.label.LabelResult.DomainScore;
import org.etalon.label.LabelResult.Standing;
import org.etalon.label.LabelRow;
import org.etalon.label.LabelState;
import org.etalon.label.LabelsChanged;
import org.etalon.label.answers.PublishedSheet;
import org.etalon.label.answers.SheetRepository;
import org.etalon.platform.persistence.Database;
import org.etalon.platform.persistence.Sql;

/** Labels of the demonstration: invented answers, scored by the engine that scores all others. */
@ApplicationScoped
public class InventedLabels {
    private static final int SEED = 2025;
    private static final int YEARS = 3;

    /** The lowest level that mentions come with. */
    private static final int BEST = 4;

    private static final String SOURCE = "R\u00e9sultat invent\u00e9";

    @Resource(lookup = Database.NAME)
    DataSource source;

    @Inject
    Directory directory;

    @Inject
    DossierEngines engines;

    @Inject
    Event<LabelsChanged> changed;

    private record Invented(LabelRow label, LabelResult result, PublishedSheet sheet) {}

    /** Awards them, in the transaction at hand. @param questionnaire by which they were judged. @param at when they became public */
    public void award(String questionnaire, String edition, Instant at) {
        Instant then = at.truncatedTo(ChronoUnit.MICROS);
        Sql.with(source, connection -> {
            LabelQuery.lockVersion(connection);
            Set<String> real = LabelQuery.list(connection).stream()
                    .map(LabelRow::collectivity)
                    .collect(Collectors.toSet());
            List<Invented> invented = invent(questionnaire, edition, then, real);
            LabelRepository.insert(
                    connection, invented.stream().map(Invented::label).toList());
            keep(connection, invented);
            LabelRepository.raiseVersion(connection, then);
            return null;
        });
        changed.fire(new LabelsChanged());
    }

    private List<Invented> invent(String questionnaire, String edition, Instant at, Set<String> but) {
        var random = new Random(SEED);
        Scoring engine = engines.get(questionnaire);
        List<Invented> all = new ArrayList<>();
        for (DirectoryEntry body : InventedCandidates.list(directory.index(), but, random)) {
            double quality = 0.2 + 0.75 * random.nextDouble();
            var sheet = new AnswerSheet(facts(body), new InventedAnswers(random, quality).of(engine.index()));
            Assessment assessment = engine.assess(sheet);
            if (assessment.score().level() > 0) {
                all.add(new Invented(
                        label(body, assessment, edition, at), result(assessment), PublishedSheet.of(sheet)));
            }
        }
        return all;
    }

    private static Facts facts(DirectoryEntry body) {
        return new Facts(
                body.type(),
                body.population() == null ? OptionalLong.empty() : OptionalLong.of(body.population()),
                OptionalLong.empty(),
                Optional.of(body.department()).filter(code -> !code.isEmpty()),
                Optional.of(body.region()).filter(code -> !code.isEmpty()));
    }

    private static LabelRow label(DirectoryEntry body, Assessment assessment, String edition, Instant at) {
        var questionnaire = assessment.questionnaire();
        LocalDate day = LocalDate.ofInstant(at, ZoneOffset.UTC);
        int level = assessment.score().level();
        var label = new LabelRow(
                new LabelRow.Named(UUID.randomUUID(), LabelCode.next(), questionnaire.programme(), edition),
                new LabelRow.Holder(
                        body.code(),
                        body.name(),
                        body.type(),
                        body.department(),
                        body.region(),
                        body.population(),
                        assessment.stratum()),
                new LabelRow.Award(
                        level,
                        "",
                        mentions(assessment),
                        null,
                        assessment.score().global()),
                new LabelRow.Term(day, at, day.plusYears(YEARS)),
                LabelState.VALID,
                "",
                new LabelRow.Origin(false, SOURCE, at, 1));
        return label.with(new LabelRow.Computed(level, level));
    }

    private static List<String> mentions(Assessment assessment) {
        return assessment.mentions().stream()
                .map(Mention::id)
                .limit(assessment.score().level() >= BEST ? 1 : 0)
                .toList();
    }

    private static LabelResult result(Assessment assessment) {
        var standing =
                new Standing(assessment.score().level(), assessment.score().global());
        return new LabelResult(
                standing.level(),
                assessment.levels().size(),
                standing,
                standing,
                assessment.domains().stream()
                        .map(each -> new DomainScore(
                                each.domain().id(), known(each.score()), known(each.score()), List.of()))
                        .toList(),
                mentions(assessment),
                List.of(),
                List.of(),
                LabelResult.questions(assessment));
    }

    private static Integer known(OptionalInt score) {
        return score.isPresent() ? Integer.valueOf(score.getAsInt()) : null;
    }

    private static void keep(Connection connection, List<Invented> invented) throws SQLException {
        for (Invented each : invented) {
            LabelRow label = each.label();
            LabelRepository.keep(connection, label.id(), label, each.result());
            SheetRepository.keep(
                    connection, label.id(), label.programme(), label.edition(), label.publishedAt(), each.sheet());
        }
    }
}
