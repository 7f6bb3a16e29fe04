/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.publication;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.etalon.core.answer.Facts;
import org.etalon.core.scoring.Scoring;
import org.etalon.dossier.DossierEngines;
import org.etalon.edition.ChangeEdition;
import org.etalon.edition.EditionPlan;
import org.etalon.edition.EditionQuery;
import org.etalon.jury.appeal.Appeal.Settled;
import org.etalon.jury.appeal.AppealSettled;
import org.etalon.jury.review.ReviewQuery;
import org.etalon.label.LabelCode;
import org.etalon.label.LabelQuery;
import org.etalon.label.LabelRepository;
import org.etalon.label.LabelRow;
import org.etalon.label.LabelState;
import org.etalon.label.LabelsChanged;
import org.etalon.label.keeping.LabelCorrection;
import org.etalon.label.publication.DecisionQuery.DecisionRow;
import org.etalon.platform.persistence.Database;
import org.etalon.platform.persistence.Sql;

/**
 * Makes labels of what a jury decided, in the transaction at hand: they are there from then on, and public from their instant on; and corrects
 * what is public where it decides otherwise on an appeal.
 */
@ApplicationScoped
public class Awarding {
    @Resource(lookup = Database.NAME)
    DataSource source;

    @Inject
    DossierEngines engines;

    @Inject
    EditionQuery editions;

    @Inject
    Event<LabelsChanged> changed;

    /** What every decided dossier of an edition comes to. */
    List<Outcome> outcomes(Connection connection, EditionPlan edition) throws SQLException {
        Scoring engine = engines.get(edition.questionnaire());
        List<Outcome> outcomes = new ArrayList<>();
        for (DecisionRow decision : DecisionQuery.list(connection, edition.key())) {
            outcomes.add(Outcome.of(connection, decision, engine));
        }
        return outcomes;
    }

    /** Labels as they will be, those of an earlier plan with the ids and codes that they had. */
    static List<LabelRow> labels(
            List<Outcome> outcomes, EditionPlan edition, Publication publication, List<LabelRow> planned) {
        Map<UUID, LabelRow> before = planned.stream()
                .filter(label -> label.dossier() != null)
                .collect(Collectors.toMap(LabelRow::dossier, label -> label));
        return outcomes.stream()
                .filter(outcome -> outcome.decision().level() > 0)
                .map(outcome ->
                        label(outcome, edition, publication, Optional.ofNullable(before.get(outcome.dossier()))))
                .toList();
    }

    private static LabelRow label(
            Outcome outcome, EditionPlan edition, Publication publication, Optional<LabelRow> before) {
        DecisionRow decision = outcome.decision();
        var label = new LabelRow(
                new LabelRow.Named(
                        before.map(LabelRow::id).orElseGet(UUID::randomUUID),
                        before.map(LabelRow::code).orElseGet(LabelCode::next),
                        edition.programme(),
                        edition.edition()),
                holder(outcome),
                new LabelRow.Award(
                        decision.level(),
                        "",
                        decision.mentions(),
                        outcome.dossier(),
                        outcome.result().after().global()),
                new LabelRow.Term(
                        LocalDate.ofInstant(publication.at(), edition.zone()),
                        publication.at(),
                        publication.endsOn().orElse(null)),
                LabelState.VALID,
                "",
                new LabelRow.Origin(false, "", publication.at(), 1));
        return label.with(outcome.computed());
    }

    private static LabelRow.Holder holder(Outcome outcome) {
        Facts facts = outcome.facts();
        return new LabelRow.Holder(
                outcome.collectivity(),
                outcome.name(),
                facts.type(),
                facts.department().orElse(""),
                facts.region().orElse(""),
                facts.population().isPresent()
                        ? Integer.valueOf((int) facts.population().getAsLong())
                        : null,
                outcome.stratum());
    }

    /** Replaces what an earlier plan had made; what is public stays. */
    void award(Connection connection, EditionPlan edition, Publication publication, Instant now) throws SQLException {
        String[] key = {edition.programme(), edition.edition()};
        LabelQuery.lockVersion(connection);
        List<LabelRow> planned = LabelQuery.list(connection, key[0], key[1]);
        withdraw(connection, key, now);
        List<Outcome> outcomes = outcomes(connection, edition);
        PublicationRepository.putResults(connection, key, outcomes, publication.at());
        LabelRepository.insert(connection, labels(outcomes, edition, publication, planned));
        LabelRepository.raiseVersion(connection, now);
    }

    /** Takes back what isn't public yet. */
    void withdraw(Connection connection, String[] key, Instant now) throws SQLException {
        LabelRepository.deleteUnpublished(connection, key[0], key[1], now);
        PublicationRepository.deleteResults(connection, key, now);
        LabelRepository.raiseVersion(connection, now);
    }

    /** An edition that was taken to its last stage by hand is public from that instant on. */
    void published(@Observes ChangeEdition.Published event) {
        EditionPlan edition = editions.find(event.edition()).orElseThrow().plan();
        var publication = new Publication(event.edition(), event.at(), Optional.empty());
        Sql.with(source, connection -> {
            PublicationRepository.put(connection, publication, null, event.at());
            award(connection, edition, publication, event.at());
            return null;
        });
        changed.fire(new LabelsChanged());
    }

    /** Scores and opinions are those of the readings on appeal from then on; the label's record says what was there, and why. */
    void settled(@Observes AppealSettled event) {
        Settled settled = event.appeal().settled().orElseThrow();
        if (!settled.isUpheld()) {
            EditionPlan edition = editions.find(event.edition()).orElseThrow().plan();
            Sql.with(source, connection -> {
                correct(connection, edition, event.appeal().dossier(), settled);
                return null;
            });
            changed.fire(new LabelsChanged());
        }
    }

    void correct(Connection connection, EditionPlan edition, UUID dossier, Settled settled) throws SQLException {
        LabelQuery.lockVersion(connection);
        int level = settled.after().level();
        List<String> mentions = settled.after().mentions();
        Outcome outcome = Outcome.of(
                connection,
                new DecisionRow(dossier, level, mentions, settled.reason()),
                engines.get(edition.questionnaire()),
                ReviewQuery.listOnAppeal(connection, dossier));
        PublicationRepository.changeResult(connection, outcome);
        Optional<LabelRow> before = LabelQuery.findByDossier(connection, dossier, settled.at());
        if (before.isPresent()) {
            int score = outcome.result().after().global();
            new LabelCorrection(level, mentions, score, settled.reason(), settled.by(), settled.at())
                    .keep(connection, before.get().with(outcome.computed()));
        } else {
            late(connection, edition, outcome, settled.at());
        }
    }

    /** One that was not awarded at once counts from this instant on, as long as the others. */
    private static void late(Connection connection, EditionPlan edition, Outcome outcome, Instant at)
            throws SQLException {
        Optional<LocalDate> endsOn =
                PublicationRepository.find(connection, edition.key()).flatMap(Publication::endsOn);
        var publication = new Publication(edition.key(), at, endsOn);
        LabelRepository.insert(connection, labels(List.of(outcome), edition, publication, List.of()));
        LabelRepository.raiseVersion(connection, at);
    }
}
