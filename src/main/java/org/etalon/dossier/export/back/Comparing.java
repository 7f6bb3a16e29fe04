/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.back;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.etalon.core.answer.Intake;
import org.etalon.core.problem.Problem;
import org.etalon.core.scoring.Scoring;
import org.etalon.dossier.AnswerRepository;
import org.etalon.dossier.DossierProblem;
import org.etalon.dossier.Given;
import org.etalon.dossier.KeptAnswer;
import org.etalon.dossier.OpenDossier;
import org.etalon.dossier.export.back.Difference.Conflict;
import org.etalon.dossier.export.back.SentAnswer.Part;
import org.etalon.dossier.fill.GivenReading;
import org.etalon.membership.MemberAction;

/** Compares answers that came back with what was taken along, and with what stands in the dossier now. */
public final class Comparing {
    private final Connection connection;
    private final OpenDossier dossier;
    private final Scoring scoring;
    private final SentAnswers sent;
    private final Map<String, KeptAnswer> standing = new HashMap<>();
    private final Findings findings = Findings.none();

    /** @param connection for what stood there in an earlier version */
    public Comparing(Connection connection, OpenDossier dossier, Scoring scoring, SentAnswers sent) {
        this.connection = connection;
        this.dossier = dossier;
        this.scoring = scoring;
        this.sent = sent;
        dossier.answers().forEach(answer -> standing.put(answer.question(), answer));
    }

    /** @throws org.etalon.core.problem.RefusedException where they are of another dossier or questionnaire */
    public Findings findings() throws SQLException {
        sent.origin().refuseUnlessOf(dossier.head().id(), scoring.questionnaire());
        int untouched = 0;
        for (SentAnswer answer : sent.read(scoring.questionnaire(), findings.mistakes())) {
            untouched += isChanged(answer) ? 0 : 1;
        }
        return findings.leaving(untouched);
    }

    /** Whether the person changed something. */
    private boolean isChanged(SentAnswer answer) throws SQLException {
        Optional<Given> base =
                answer.version().isPresent() ? base(answer, answer.version().get()) : Optional.empty();
        if (base.isEmpty()) {
            findings.mistakes().add(Mistake.of(sent.wrongVersion(), answer.at(Part.VERSION), answer.question()));
            return true;
        }
        noteProof(answer);
        Map<String, Object> old = Said.of(base.get());
        return (!answer.mistakes().isEmpty() || !Said.are(old, answer.said(), sent::same))
                && isChanged(answer, base.get(), Said.merged(old, answer.said(), sent::same));
    }

    private boolean isChanged(SentAnswer answer, Given before, Map<String, Object> said) {
        Intake<Given> taken = GivenReading.read(scoring.index(), answer.question(), said);
        List<Mistake> mistakes = new ArrayList<>(answer.mistakes());
        if (mistakes.isEmpty() && taken.value().equals(Optional.of(before))) {
            return false;
        }
        if (mistakes.isEmpty()) {
            taken.problems()
                    .forEach(
                            problem -> mistakes.add(new Mistake(answer.at(part(problem)), answer.question(), problem)));
            refuseUnlessTheirs(answer, mistakes);
        }
        if (mistakes.isEmpty()) {
            change(answer, before, taken.value().orElseThrow());
        }
        findings.mistakes().addAll(mistakes);
        return true;
    }

    private void change(SentAnswer answer, Given before, Given after) {
        KeptAnswer now = standing(answer.question());
        long version = answer.version().orElseThrow();
        if (now.version() == version) {
            findings.differences().add(difference(answer, version, before, after));
        } else {
            reconcile(answer, before, after, now);
        }
    }

    /** The dossier moved on since. */
    private void reconcile(SentAnswer answer, Given before, Given after, KeptAnswer now) {
        Map<String, Object> stands = Said.of(now.given());
        List<String> moved = Moved.parts(Said.of(before), Said.of(after), stands, sent::same);
        Optional<Given> filled = isBlank(answer) && Moved.isFree(moved, stands)
                ? GivenReading.read(scoring.index(), answer.question(), Moved.filling(stands, Said.of(after)))
                        .value()
                : Optional.empty();
        if (filled.isPresent() && !moved.isEmpty()) {
            findings.differences().add(difference(answer, now.version(), now.given(), filled.get()));
        } else if (!moved.isEmpty()) {
            var yours = difference(answer, answer.version().orElseThrow(), before, after, moved);
            findings.conflicts().add(new Conflict(yours, now, isBlank(answer)));
        }
    }

    private Difference difference(SentAnswer answer, long version, Given before, Given after) {
        Map<String, Object> old = Said.of(before);
        return difference(answer, version, before, after, Moved.parts(old, Said.of(after), old, sent::same));
    }

    private static Difference difference(
            SentAnswer answer, long version, Given before, Given after, List<String> moved) {
        return new Difference(answer.spot(), answer.at(moved), version, before, after);
    }

    /** Whether it comes from a form that knew no answer. */
    private boolean isBlank(SentAnswer answer) {
        return sent.origin().dossier().isEmpty() && answer.version().equals(Optional.of(0L));
    }

    private Optional<Given> base(SentAnswer answer, long version) throws SQLException {
        KeptAnswer now = standing(answer.question());
        return now.version() == version
                ? Optional.of(now.given())
                : AnswerRepository.findGiven(connection, dossier.head().id(), answer.question(), version);
    }

    private KeptAnswer standing(String question) {
        return standing.getOrDefault(question, new KeptAnswer(question, 0, Given.NOTHING, 0, null, null));
    }

    /** Where evidence is said to be that is not there; some may have been attached here since the file was made. */
    private void noteProof(SentAnswer answer) {
        boolean lacking = standing(answer.question()).evidence() == 0;
        if (answer.spot().question().evidence().isPresent()
                && answer.proven().filter(said -> said && lacking).isPresent()) {
            findings.proofs().add(answer.at(Part.PROOF));
        }
    }

    private void refuseUnlessTheirs(SentAnswer answer, List<Mistake> mistakes) {
        if (!dossier.head().powers().mayIn(answer.spot().domain().id(), MemberAction.ANSWER)) {
            mistakes.add(Mistake.of(DossierProblem.NOT_YOURS_TO_DO, answer.at(Part.ANSWER), answer.question()));
        }
    }

    /** What a problem is about. */
    private static Part part(Problem problem) {
        String code = problem.code().name();
        if (code.startsWith("JUSTIFICATION") || code.startsWith("EXPLANATION")) {
            return Part.JUSTIFICATION;
        }
        if (code.startsWith("FIELD")) {
            return Part.WHOLE;
        }
        return code.startsWith("DECLARATION") || code.startsWith("STATE") || code.equals("ANSWER_MISSING")
                ? Part.STATE
                : Part.ANSWER;
    }
}
