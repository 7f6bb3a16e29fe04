/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.publication;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.etalon.collectivity.directory.Folding;
import org.etalon.core.problem.Problem;
import org.etalon.core.problem.RefusedException;
import org.etalon.edition.EditionPhase;
import org.etalon.edition.EditionPlan;
import org.etalon.edition.EditionQuery;
import org.etalon.edition.EditionRow;
import org.etalon.jury.UndoneQuery;
import org.etalon.jury.minutes.UnsignedQuery;
import org.etalon.label.LabelQuery;
import org.etalon.label.LabelResult;
import org.etalon.label.LabelRow;
import org.etalon.label.publication.Rehearsal.Candidate;
import org.etalon.platform.persistence.Database;
import org.etalon.platform.persistence.Sql;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Caller;
import org.etalon.platform.security.Role;
import org.etalon.platform.security.SecurityProblem;

/** An organiser sees beforehand what everybody and each candidate will see, be an instant set or not. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.ORGANISER)
public class ReadRehearsal {
    @Resource(lookup = Database.NAME)
    DataSource source;

    @Inject
    EditionQuery editions;

    @Inject
    Awarding awarding;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** @throws org.etalon.core.problem.RefusedException as unknown, where there is no such edition; where nothing is decided yet */
    public Rehearsal read(String key) {
        EditionRow edition = editions.find(key)
                .orElseThrow(() -> new RefusedException(List.of(Problem.of(SecurityProblem.UNKNOWN, ""))));
        Instant now = clock.instant();
        if (edition.phase(now).compareTo(EditionPhase.DECIDED) < 0) {
            throw PublicationProblem.PUBLICATION_EARLY.refusal("");
        }
        return Sql.with(source, connection -> read(connection, edition.plan(), now));
    }

    private static Candidate candidate(Outcome outcome) {
        var standing =
                new LabelResult.Current(outcome.result(), outcome.decision().reason());
        return new Candidate(outcome.dossier(), outcome.name(), outcome.collectivity(), standing);
    }

    private Rehearsal read(Connection connection, EditionPlan edition, Instant now) throws SQLException {
        Optional<Publication> publication = PublicationRepository.find(connection, edition.key());
        boolean isPublic = edition.time().isPublic(now);
        List<Outcome> outcomes = awarding.outcomes(connection, edition);
        List<LabelRow> planned = LabelQuery.list(connection, edition.programme(), edition.edition());
        List<LabelRow> labels = publication.isPresent()
                ? planned
                : Awarding.labels(outcomes, edition, new Publication(edition.key(), now, Optional.empty()), planned);
        return new Rehearsal(
                edition,
                publication,
                isPublic,
                UndoneQuery.list(
                        connection,
                        edition.key(),
                        UndoneQuery.ANY,
                        caller.person().person(),
                        now),
                UnsignedQuery.list(connection, edition.key()),
                labels.stream()
                        .sorted(Comparator.comparing(label -> Folding.fold(label.name())))
                        .toList(),
                outcomes.stream()
                        .map(ReadRehearsal::candidate)
                        .sorted(Comparator.comparing(each -> Folding.fold(each.name())))
                        .toList());
    }
}
