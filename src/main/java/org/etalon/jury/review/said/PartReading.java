/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.review.said;

import static org.etalon.core.problem.RefusedException.refuseIfAny;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.etalon.core.answer.Answer;
import org.etalon.core.answer.Intake;
import org.etalon.core.problem.Problem;
import org.etalon.core.problem.RefusedException;
import org.etalon.core.review.Verdict.Proof;
import org.etalon.core.review.Verdict.Stance;
import org.etalon.dossier.AnswerText;
import org.etalon.platform.security.SecurityProblem;
import org.etalon.platform.text.CanonicalText;
import org.etalon.platform.text.JsonTree;

/** From a part of a review as it was sent to how it is kept: canonical JSON, without what isn't given. */
public final class PartReading {
    private static final Set<String> OF_QUESTION = Set.of("verdict", "answer", "reason", "evidence", "note", "word");
    private static final Set<String> OF_CONCLUSION = Set.of("level", "mentions", "strengths", "ways", "note", "word");

    private final Terms terms;

    private PartReading(Terms terms) {
        this.terms = terms;
    }

    /**
     * @param part its name, see {@link PartName}
     * @throws org.etalon.core.problem.RefusedException as unknown, where there is no such part; with everything that doesn't fit
     */
    public static String read(Terms terms, String part, Map<String, Object> sent) {
        Sent read = new PartReading(terms).sent(part, sent);
        refuseIfAny(read.problems());
        return CanonicalText.of(read.kept());
    }

    private Sent sent(String part, Map<String, Object> sent) {
        PartName name = PartName.find(part, terms.questionnaire()).orElseThrow(PartReading::unknown);
        return switch (name.kind()) {
            case QUESTION -> question(part, name.id(), sent);
            case DOMAIN -> domain(part, sent);
            case CONCLUSION -> conclusion(part, sent);
        };
    }

    private static RefusedException unknown() {
        return new RefusedException(List.of(Problem.of(SecurityProblem.UNKNOWN, "")));
    }

    private Sent question(String part, String question, Map<String, Object> given) {
        var sent = new Sent(part, given, OF_QUESTION);
        Optional<String> verdict = sent.word("verdict");
        Optional<Stance> stance = verdict.flatMap(Stance::find);
        stance.ifPresent(each -> sent.keep("verdict", each.key()));
        if (verdict.isPresent() && stance.isEmpty()) {
            sent.refuse(ReviewProblem.VERDICT_UNKNOWN);
        }
        answer(sent, question, stance.equals(Optional.of(Stance.CORRECTED)));
        proof(sent, question);
        sent.text("reason");
        sent.text("note");
        sent.text("word");
        return sent;
    }

    private void answer(Sent sent, String question, boolean corrected) {
        Object raw = sent.raw("answer");
        if (raw == null) {
            return;
        }
        if (!corrected) {
            sent.refuse(ReviewProblem.VERDICT_ANSWER);
            return;
        }
        Intake<Answer> intake = Intake.ofAnswer(terms.declared().index(), question, raw);
        sent.problems().addAll(intake.problems());
        intake.value().ifPresent(answer -> sent.keep("answer", JsonTree.read(AnswerText.of(answer))));
    }

    private void proof(Sent sent, String question) {
        Optional<String> said = sent.word("evidence");
        if (said.isEmpty()) {
            return;
        }
        Optional<Proof> proof = Proof.find(said.get());
        if (proof.isEmpty()) {
            sent.refuse(ReviewProblem.PROOF_UNKNOWN);
        } else if (!terms.isProven(question)) {
            sent.refuse(ReviewProblem.PROOF_NONE);
        }
        proof.ifPresent(each -> sent.keep("evidence", each.key()));
    }

    private static Sent domain(String part, Map<String, Object> given) {
        var sent = new Sent(part, given, Set.of("opinion"));
        sent.text("opinion");
        return sent;
    }

    private Sent conclusion(String part, Map<String, Object> given) {
        var sent = new Sent(part, given, OF_CONCLUSION);
        level(sent);
        mentions(sent);
        for (String list : List.of("strengths", "ways")) {
            List<String> lines = sent.lines(list);
            if (!lines.isEmpty()) {
                sent.keep(list, lines);
            }
        }
        sent.text("note");
        sent.text("word");
        return sent;
    }

    /** 0 for none. */
    private void level(Sent sent) {
        Object level = sent.raw("level");
        if (level == null) {
            return;
        }
        int most = terms.questionnaire().levels().size();
        if (IntStream.rangeClosed(0, most).mapToObj(BigDecimal::valueOf).noneMatch(level::equals)) {
            sent.refuse(ReviewProblem.LEVEL_UNKNOWN);
        }
        sent.keep("level", level);
    }

    private void mentions(Sent sent) {
        List<String> wanted = sent.lines("mentions");
        List<String> known = terms.questionnaire().mentions().stream()
                .map(mention -> mention.id())
                .toList();
        wanted.stream().filter(id -> !known.contains(id)).forEach(id -> sent.refuse(ReviewProblem.MENTION_UNKNOWN, id));
        List<String> kept = known.stream().filter(wanted::contains).toList();
        if (!kept.isEmpty()) {
            sent.keep("mentions", kept);
        }
    }
}
