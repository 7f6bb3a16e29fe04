/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.evidence;

import static org.etalon.core.problem.RefusedException.refuseIfAny;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import org.etalon.core.answer.AnswerProblem;
import org.etalon.core.problem.Problem;
import org.etalon.core.scoring.Assessment;
import org.etalon.core.scoring.Scoring;
import org.etalon.dossier.DossierDoor;
import org.etalon.dossier.DossierProblem;
import org.etalon.dossier.DossierRepository;
import org.etalon.dossier.OpenDossier;
import org.etalon.membership.MemberAction;

/** A dossier whose evidence nobody else changes before the transaction ends. */
record LockedDossier(EvidenceDesk desk, OpenDossier dossier, Scoring scoring) {
    /** @throws org.etalon.core.problem.RefusedException where the person may not change evidence here now */
    static LockedDossier lock(EvidenceDesk desk, UUID id) throws SQLException {
        OpenDossier before = demand(desk, id);
        DossierRepository.lock(desk.connection(), before.head().collectivity());
        // read again, since whoever held the lock may have changed it or handed it in
        OpenDossier dossier = demand(desk, id);
        return new LockedDossier(
                desk, dossier, desk.engines().apply(dossier.head().questionnaire()));
    }

    static OpenDossier demand(EvidenceDesk desk, UUID id) throws SQLException {
        OpenDossier dossier = DossierDoor.open(desk.connection(), id, desk.person(), desk.instant());
        refuseIfAny(
                dossier.head().powers().may(MemberAction.MANAGE_EVIDENCE)
                        ? List.of()
                        : List.of(Problem.of(DossierProblem.NOT_YOURS_TO_DO, "")));
        DossierDoor.refuseUnlessTakingIn(dossier.head(), desk.instant());
        return dossier;
    }

    String collectivity() {
        return dossier.head().collectivity();
    }

    private UUID id() {
        return dossier.head().id();
    }

    /** @throws org.etalon.core.problem.RefusedException as unknown */
    EvidenceItem item(UUID evidence) throws SQLException {
        return desk.find(collectivity(), id(), evidence);
    }

    /** One that serves only questions of the person's domains here. */
    EvidenceItem ownItem(UUID evidence) throws SQLException {
        EvidenceItem item = item(evidence);
        refuseUnlessTheirs(item.questions());
        return item;
    }

    /** @throws org.etalon.core.problem.RefusedException with every question that isn't one, takes no evidence, isn't theirs, or isn't to be corrected */
    void refuseUnlessTheirs(Collection<String> questions) {
        List<Problem> problems = new ArrayList<>();
        for (String question : questions) {
            OptionalInt position = scoring.index().find(question);
            if (question.isEmpty()) {
                problems.add(EvidenceProblem.EVIDENCE_QUESTION_MISSING.at("question"));
            } else if (position.isEmpty()) {
                problems.add(EvidenceProblem.EVIDENCE_QUESTION_UNKNOWN.at(EvidenceProblem.readable(question)));
            } else if (scoring.index().question(position.getAsInt()).evidence().isEmpty()) {
                problems.add(Problem.of(AnswerProblem.EVIDENCE_NOT_EXPECTED, question));
            } else if (!dossier.head().powers().mayIn(domain(question), MemberAction.MANAGE_EVIDENCE)) {
                problems.add(Problem.of(DossierProblem.NOT_YOURS_TO_DO, question));
            } else if (!dossier.head().isTakingIn(question, desk.instant())) {
                problems.add(Problem.of(DossierProblem.CORRECTION_NOT_ASKED, question));
            }
        }
        refuseIfAny(problems);
    }

    private String domain(String question) {
        return scoring.questionnaire().domains().stream()
                .filter(domain ->
                        domain.questions().stream().anyMatch(each -> each.id().equals(question)))
                .findFirst()
                .orElseThrow()
                .id();
    }

    void attach(EvidenceItem item, String question) throws SQLException {
        if (!item.questions().contains(question)) {
            UseRepository.attach(desk.connection(), id(), question, item.id(), desk.person(), desk.instant());
        }
        count(question);
    }

    void detach(UUID evidence, String question) throws SQLException {
        UseRepository.detach(desk.connection(), id(), question, evidence);
        count(question);
    }

    private void count(String question) throws SQLException {
        refuseIfAny(
                UseRepository.count(desk.connection(), id(), question)
                        ? List.of()
                        : List.of(Problem.of(DossierProblem.DOSSIER_SUBMITTED, question)));
    }

    void refuseBeyondQuota() throws SQLException {
        refuseIfAny(
                EvidenceQuery.used(desk.connection(), id()) <= EvidenceLimits.DOSSIER
                        ? List.of()
                        : List.of(EvidenceProblem.EVIDENCE_QUOTA.at(
                                "", EvidenceLimits.inMegabytes(EvidenceLimits.DOSSIER))));
    }

    /** What stands now, with the score. */
    EvidenceOutcome outcome(UUID evidence) throws SQLException {
        OpenDossier after = DossierDoor.open(desk.connection(), id(), desk.person(), desk.instant());
        Assessment assessment = scoring.assess(after.sheet(scoring.index()));
        return new EvidenceOutcome(item(evidence), assessment);
    }
}
