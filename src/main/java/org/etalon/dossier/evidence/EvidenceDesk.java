/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.evidence;

import static org.etalon.core.problem.RefusedException.refuseIfAny;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.LongPredicate;
import org.etalon.core.scoring.Scoring;
import org.etalon.dossier.DossierDoor;
import org.etalon.dossier.OpenDossier;

/**
 * Changes of a dossier's evidence, each in one transaction, one after the other for a collectivité. All throw
 * {@link org.etalon.core.problem.RefusedException} where the dossier, the item or the question is unknown to the person, where it isn't
 * theirs to do, or where nothing is taken in now.
 *
 * @param engines the engine of a questionnaire by its key
 */
public record EvidenceDesk(Connection connection, Function<String, Scoring> engines, UUID person, Instant instant) {
    public EvidenceDesk {
        instant = instant.truncatedTo(ChronoUnit.MICROS);
    }

    /** Whether the person may add here, for these questions: nothing, or a refusal. */
    public void demand(UUID dossier, Collection<String> questions) throws SQLException {
        OpenDossier open = LockedDossier.demand(this, dossier);
        new LockedDossier(this, open, engines.apply(open.head().questionnaire())).refuseUnlessTheirs(questions);
    }

    /**
     * Adds an item, for these questions. The very same once more (content, name and all that is said) is the one that is there.
     *
     * @param content a file only once the store has kept it
     */
    public EvidenceOutcome add(UUID dossier, EvidenceContent content, EvidenceAbout about, Collection<String> questions)
            throws SQLException {
        LockedDossier locked = LockedDossier.lock(this, dossier);
        locked.refuseUnlessTheirs(questions);
        EvidenceAbout titled = about.titled(content.title());
        EvidenceItem item = null;
        for (EvidenceItem each : EvidenceQuery.list(connection, locked.collectivity(), dossier)) {
            if (each.latest().content().equals(content) && each.about().equals(titled)) {
                item = each;
            }
        }
        if (item == null) {
            var version = new EvidenceVersion(1, content, person, instant);
            item = new EvidenceItem(UUID.randomUUID(), titled, 1, version, person, instant, List.of());
            EvidenceRepository.add(connection, item, locked.collectivity(), dossier);
        }
        for (String question : questions) {
            locked.attach(item, question);
        }
        locked.refuseBeyondQuota();
        return locked.outcome(item.id());
    }

    /** Lets an item serve a question; once more changes nothing. */
    public EvidenceOutcome attach(UUID dossier, UUID evidence, String question) throws SQLException {
        LockedDossier locked = LockedDossier.lock(this, dossier);
        EvidenceItem item = locked.item(evidence);
        locked.refuseUnlessTheirs(List.of(question));
        locked.attach(item, question);
        locked.refuseBeyondQuota();
        return locked.outcome(evidence);
    }

    /** Lets an item serve a question no longer; it stays in the library. */
    public EvidenceOutcome detach(UUID dossier, UUID evidence, String question) throws SQLException {
        LockedDossier locked = LockedDossier.lock(this, dossier);
        locked.item(evidence);
        locked.refuseUnlessTheirs(List.of(question));
        locked.detach(evidence, question);
        return locked.outcome(evidence);
    }

    /** Changes what is said of an item. @param started whether the change started from this version */
    public EvidenceOutcome change(UUID dossier, UUID evidence, EvidenceAbout about, LongPredicate started)
            throws SQLException {
        LockedDossier locked = LockedDossier.lock(this, dossier);
        EvidenceItem item = locked.ownItem(evidence);
        EvidenceAbout titled = about.titled(item.latest().content().title());
        if (!titled.equals(item.about())) {
            refuseIfAny(
                    started.test(item.version())
                            ? List.of()
                            : List.of(EvidenceProblem.EVIDENCE_STALE.at(
                                    item.about().title())));
            keep(item, titled, item.latest());
        }
        return locked.outcome(evidence);
    }

    /** Puts another content in the place of an item's; what it was stays. The same content changes nothing. */
    public EvidenceOutcome replace(UUID dossier, UUID evidence, EvidenceContent content) throws SQLException {
        LockedDossier locked = LockedDossier.lock(this, dossier);
        EvidenceItem item = locked.ownItem(evidence);
        if (!item.latest().content().equals(content)) {
            var next = new EvidenceVersion(item.latest().number() + 1, content, person, instant);
            EvidenceRepository.add(connection, evidence, next);
            keep(item, item.about(), next);
            locked.refuseBeyondQuota();
        }
        return locked.outcome(evidence);
    }

    /** Takes an item from all questions of the dossier, and from the library where no other dossier uses it. */
    public EvidenceOutcome withdraw(UUID dossier, UUID evidence) throws SQLException {
        LockedDossier locked = LockedDossier.lock(this, dossier);
        EvidenceItem item = locked.ownItem(evidence);
        for (String question : item.questions()) {
            locked.detach(evidence, question);
        }
        EvidenceOutcome outcome = locked.outcome(evidence);
        if (!EvidenceQuery.isUsed(connection, evidence)) {
            EvidenceRepository.withdraw(connection, evidence, instant);
        }
        return outcome;
    }

    private void keep(EvidenceItem item, EvidenceAbout about, EvidenceVersion latest) throws SQLException {
        EvidenceRepository.change(
                connection,
                new EvidenceItem(
                        item.id(),
                        about,
                        item.version() + 1,
                        latest,
                        item.addedBy(),
                        item.addedAt(),
                        item.questions()));
    }

    /** @throws org.etalon.core.problem.RefusedException as unknown */
    EvidenceItem find(String collectivity, UUID dossier, UUID evidence) throws SQLException {
        return EvidenceQuery.find(connection, collectivity, dossier, evidence).orElseThrow(DossierDoor::unknown);
    }
}
