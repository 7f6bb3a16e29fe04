/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.appeal;

import static org.etalon.core.problem.RefusedException.refuseIfAny;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.etalon.core.answer.QuestionIndex;
import org.etalon.dossier.DossierHead;
import org.etalon.jury.JuryDesk;
import org.etalon.jury.appeal.Appeal.Point;
import org.etalon.jury.decision.DecisionQuery;
import org.etalon.jury.log.JuryStepKind;
import org.etalon.membership.MemberAction;
import org.etalon.platform.storage.Digest;
import org.etalon.platform.text.CanonicalText;

/**
 * A candidate's person before what the jury decided on their dossier.
 *
 * @param head the dossier, as they see it
 * @param term within which they appeal
 * @param appeal theirs, if there is one
 * @param decided whether anything was decided that they could appeal against
 */
public record FilingDesk(
        JuryDesk desk,
        DossierHead head,
        QuestionIndex index,
        AppealTerm term,
        Optional<Appeal> appeal,
        List<Rereader> readers,
        boolean decided) {
    public static FilingDesk at(JuryDesk desk, DossierHead head, QuestionIndex index) throws SQLException {
        var connection = desk.connection();
        return new FilingDesk(
                desk,
                head,
                index,
                AppealQuery.term(connection, desk.edition()),
                AppealQuery.find(connection, head.id(), index),
                AppealQuery.readers(connection, head.id()),
                DecisionQuery.find(connection, head.id()).isPresent());
    }

    /** Whether there is anything to say of appeals: what was decided is public. */
    public boolean isPublic() {
        return decided && term.hasBegun(desk.instant());
    }

    /** Whether an appeal is taken now, from whoever may. */
    public boolean isOpen() {
        return isPublic() && appeal.isEmpty() && term.isOpen(desk.instant());
    }

    /** Whether the person may appeal: who may hand in, or sign. */
    public boolean isAllowed() {
        return head.powers().may(MemberAction.SUBMIT) || head.powers().may(MemberAction.SIGN_OFF);
    }

    public Optional<AppealState> state() {
        return appeal.map(each -> AppealState.of(each, readers));
    }

    /**
     * Appeals, under the jury's lock.
     *
     * @throws org.etalon.core.problem.RefusedException where the person may not; where nothing is public, or the time has passed; where
     *     there is an appeal already; with everything that makes no sense
     */
    public Appeal file(AppealWish wish) throws SQLException {
        refuseIfAny(isAllowed() ? List.of() : List.of(AppealProblem.APPEAL_FORBIDDEN.at("")));
        refuseIfAny(isPublic() ? List.of() : List.of(AppealProblem.APPEAL_EARLY.at("")));
        refuseIfAny(appeal.isEmpty() ? List.of() : List.of(AppealProblem.APPEAL_THERE.at("")));
        refuseIfAny(term.isOpen(desk.instant()) ? List.of() : List.of(AppealProblem.APPEAL_LATE.at("")));
        Appeal filed = wish.filed(head.id(), index, desk.person(), desk.instant());
        AppealRepository.add(desk.connection(), filed);
        desk.log(
                JuryStepKind.APPEAL_FILED,
                Optional.of(desk.person()),
                head.id(),
                Map.of(
                        "appeal", filed.id().toString(),
                        "questions",
                                filed.points().stream().map(Point::question).toList(),
                        "sha256", digest(filed).hex()));
        return filed;
    }

    /** Of its words: the log is kept for ever without them. */
    public static Digest digest(Appeal appeal) {
        Map<String, Object> points = new TreeMap<>();
        appeal.points().forEach(each -> points.put(each.question(), each.words()));
        var sha256 = Digest.sha256();
        sha256.update(CanonicalText.of(Map.of("reasons", appeal.reasons(), "points", points))
                .getBytes(StandardCharsets.UTF_8));
        return Digest.of(sha256);
    }
}
