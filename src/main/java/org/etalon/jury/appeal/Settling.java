/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.appeal;

import static org.etalon.core.problem.RefusedException.refuseIfAny;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.LongPredicate;
import org.etalon.core.problem.Problem;
import org.etalon.core.questionnaire.Questionnaire.Mention;
import org.etalon.jury.appeal.Appeal.Award;
import org.etalon.jury.appeal.Appeal.Settled;
import org.etalon.jury.decision.Decision;
import org.etalon.jury.decision.DecisionRepository;
import org.etalon.jury.log.JuryStepKind;

/** Whoever leads the jury for a dossier decides on its appeal, under the jury's lock. */
public record Settling(AppealDesk appealing) {
    /** Characters of the reason: it stands with the label where that is corrected. */
    public static final int LONGEST = 2_000;

    /**
     * Decides. The decision on the dossier is this one from then on; what stood there before stands in the appeal.
     *
     * @param level empty where none was said, or none that can be read; 0 for none
     * @param started whether this started from this version
     * @throws org.etalon.core.problem.RefusedException to whoever doesn't lead the jury there; once it is decided; where somebody else was
     *     first; while somebody is still to read it; with all that doesn't fit
     */
    public Appeal decide(OptionalInt level, List<String> mentions, String reason, LongPredicate started)
            throws SQLException {
        appealing.refuseUnlessLeading(started);
        refuseIfAny(isRead() ? List.of() : List.of(AppealProblem.APPEAL_UNREAD.at("")));
        var questionnaire = appealing.under().scoring().questionnaire();
        List<Problem> problems = new ArrayList<>();
        String said = AppealWish.checked(reason, LONGEST, "reason", problems);
        if (said.isEmpty()) {
            problems.add(AppealProblem.APPEAL_REASON_MISSING.at("reason"));
        }
        if (level.isEmpty()
                || level.getAsInt() < 0
                || level.getAsInt() > questionnaire.levels().size()) {
            problems.add(AppealProblem.APPEAL_LEVEL_WRONG.at("level"));
        }
        List<String> known = questionnaire.mentions().stream().map(Mention::id).toList();
        mentions.stream()
                .filter(id -> !known.contains(id))
                .forEach(id -> problems.add(
                        AppealProblem.APPEAL_MENTION_UNKNOWN.at("mentions", id.replaceAll("[^\\p{L}\\p{N}_-]", "·"))));
        refuseIfAny(problems);
        List<String> kept = known.stream().filter(mentions::contains).toList();
        return settle(new Award(level.getAsInt(), kept), said);
    }

    /** Whether everybody who is to read it has handed in, and somebody was. */
    public boolean isRead() {
        return appealing.state() == AppealState.READ;
    }

    private Appeal settle(Award award, String reason) throws SQLException {
        var desk = appealing.decider().desk();
        Decision before = appealing.decision();
        var former = new Award(before.level(), before.mentions());
        Appeal settled = appealing.appeal().settled(new Settled(former, award, reason, desk.person(), desk.instant()));
        AppealRepository.settle(desk.connection(), settled);
        DecisionRepository.put(desk.connection(), anew(before, award, reason));
        desk.log(
                JuryStepKind.APPEAL_DECIDED,
                Optional.of(desk.person()),
                before.dossier(),
                Map.of(
                        "appeal", settled.id().toString(),
                        "level", award.level(),
                        "mentions", award.mentions(),
                        "reason", reason,
                        "instead", Map.of("level", former.level(), "mentions", former.mentions())));
        return settled;
    }

    private Decision anew(Decision before, Award award, String reason) {
        var desk = appealing.decider().desk();
        return new Decision(
                before.dossier(),
                award.level(),
                award.mentions(),
                reason,
                desk.instant(),
                desk.person(),
                before.version() + 1,
                Optional.empty());
    }
}
