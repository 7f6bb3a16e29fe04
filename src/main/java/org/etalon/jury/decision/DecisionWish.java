/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.decision;

import static org.etalon.core.problem.RefusedException.refuseIfAny;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.etalon.core.problem.Problem;
import org.etalon.core.questionnaire.Questionnaire;
import org.etalon.core.questionnaire.Questionnaire.Mention;

/** What is to be decided, as it was sent. @param level empty where none was said, or none that can be read */
public record DecisionWish(Optional<Integer> level, List<String> mentions, String reason) {
    /** Characters of a reason. */
    public static final int LONGEST = 5_000;

    public DecisionWish {
        mentions = List.copyOf(mentions);
    }

    /**
     * The same with mentions in the questionnaire's order.
     *
     * @throws org.etalon.core.problem.RefusedException with all that doesn't fit; without a reason where it differs from the
     *     proposal, or from the level that is computed
     */
    DecisionWish checked(Questionnaire questionnaire, Proposal proposal, int computed) {
        List<Problem> problems = new ArrayList<>();
        if (level.filter(each -> each >= 0 && each <= questionnaire.levels().size())
                .isEmpty()) {
            problems.add(DecisionProblem.DECISION_LEVEL.at("level"));
        }
        List<String> known = questionnaire.mentions().stream().map(Mention::id).toList();
        mentions.stream()
                .filter(id -> !known.contains(id))
                .forEach(id -> problems.add(
                        DecisionProblem.DECISION_MENTION.at("mentions", id.replaceAll("[^\\p{L}\\p{N}_-]", "·"))));
        String said = reason.strip();
        reason(said, problems);
        List<String> kept = known.stream().filter(mentions::contains).toList();
        boolean same = level.equals(Optional.of(proposal.level()))
                && level.equals(Optional.of(computed))
                && kept.equals(proposal.mentions());
        if (said.isEmpty() && !same && problems.isEmpty()) {
            problems.add(DecisionProblem.DECISION_REASON_MISSING.at("reason"));
        }
        refuseIfAny(problems);
        return new DecisionWish(level, kept, said);
    }

    private static void reason(String said, List<Problem> problems) {
        if (said.codePointCount(0, said.length()) > LONGEST) {
            problems.add(DecisionProblem.DECISION_REASON_LONG.at("reason", LONGEST));
        }
        if (said.codePoints().anyMatch(sign -> sign == 0 || Character.getType(sign) == Character.SURROGATE)) {
            problems.add(DecisionProblem.DECISION_REASON_UNREADABLE.at("reason"));
        }
    }
}
