/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.decision;

import static org.etalon.core.problem.RefusedException.refuseIfAny;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.LongPredicate;
import org.etalon.core.problem.Problem;
import org.etalon.core.scoring.Score;
import org.etalon.core.scoring.Scoring;
import org.etalon.jury.JuryDesk;
import org.etalon.jury.log.JuryStepKind;
import org.etalon.jury.review.UnderReview;

/**
 * A dossier on which the jury decides.
 *
 * @param proposal what lies before the jury; empty to a reader who hasn't handed in their own reading, until it is a vote
 * @param basis the readings; to such a reader no more than how many they are, also once it is a vote
 * @param hindrances what keeps the jury from deciding now
 * @param decision what was decided, if anything was
 */
public record UnderDecision(
        Decider decider,
        UnderReview under,
        Optional<Proposal> proposal,
        Basis basis,
        List<Problem> hindrances,
        Optional<Decision> decision) {
    /**
     * @param engines the engine of a questionnaire by its key
     * @param deliberations how the jury comes to decide
     */
    public static UnderDecision read(
            Decider decider, Function<String, Scoring> engines, Iterable<Deliberation> deliberations)
            throws SQLException {
        JuryDesk desk = decider.desk();
        UnderReview under = UnderReview.read(decider.reader(), engines);
        List<Problem> hindrances = new ArrayList<>();
        Optional<Proposal> voted = Optional.empty();
        for (Deliberation each : deliberations) {
            hindrances.addAll(each.hindrances(desk, decider.dossier()));
            voted = voted.isPresent() ? voted : each.voted(desk, decider.dossier());
        }
        boolean unread = decider.access().reads() && under.review().handedIn().isEmpty();
        Basis basis = Basis.read(under);
        Proposal proposal = voted.isPresent() ? voted.get() : Proposal.of(under.declared(), basis.opinions());
        return new UnderDecision(
                decider,
                under,
                unread && voted.isEmpty() ? Optional.empty() : Optional.of(proposal),
                unread ? basis.unseen() : basis,
                hindrances,
                DecisionQuery.find(desk.connection(), decider.dossier()));
    }

    /** The level and score that the engine comes to on what was reviewed; empty to a reader who hasn't handed in their own reading. */
    public Optional<Score> computed() {
        boolean unread = decider.access().reads() && under.review().handedIn().isEmpty();
        return unread ? Optional.empty() : Optional.of(Proposal.computed(under.declared(), basis.opinions()));
    }

    /** Whether whoever looks may decide. */
    public boolean isDeciding() {
        return decider.access().leads() && decider.reader().isInSession();
    }

    public long version() {
        return decision.map(Decision::version).orElse(0L);
    }

    /**
     * Decides, the first time or anew, under the jury's lock. The same again changes nothing.
     *
     * @param started whether this started from this version
     * @throws org.etalon.core.problem.RefusedException to whoever doesn't lead the jury there; once the jury is over; where somebody else was
     *     first; where the jury can't decide now; with all that doesn't fit
     */
    public Decision decide(DecisionWish wish, LongPredicate started) throws SQLException {
        List<Opinion> readings = Basis.read(under).opinions();
        Proposal before = proposal.orElseGet(() -> Proposal.of(under.declared(), readings));
        int computed = Proposal.computed(under.declared(), readings).level();
        Decision decided = checked(wish, started, before, computed);
        if (decision.filter(each -> isSame(each, decided)).isPresent()) {
            return decision.get();
        }
        JuryDesk desk = decider.desk();
        DecisionRepository.put(desk.connection(), decided);
        Map<String, Object> what = told(decided, before);
        what.put("computed", computed);
        desk.log(JuryStepKind.DOSSIER_DECIDED, Optional.of(desk.person()), decider.dossier(), what);
        return decided;
    }

    private Decision checked(DecisionWish wish, LongPredicate started, Proposal before, int computed) {
        JuryDesk desk = decider.desk();
        refuseIfAny(decider.access().leads() ? List.of() : List.of(DecisionProblem.DECISION_NOT_YOURS.at("")));
        desk.refuseOnceOver();
        refuseIfAny(started.test(version()) ? List.of() : List.of(DecisionProblem.DECISION_STALE.at("")));
        refuseIfAny(hindrances);
        DecisionWish wanted = wish.checked(under.scoring().questionnaire(), before, computed);
        return new Decision(
                decider.dossier(),
                wanted.level().orElseThrow(),
                wanted.mentions(),
                wanted.reason(),
                desk.instant(),
                desk.person(),
                version() + 1,
                Optional.of(basis.read()));
    }

    private static boolean isSame(Decision one, Decision other) {
        return one.level() == other.level()
                && one.mentions().equals(other.mentions())
                && one.reason().equals(other.reason())
                && one.read().equals(other.read());
    }

    private Map<String, Object> told(Decision decided, Proposal before) {
        Map<String, Object> what = new TreeMap<>();
        what.put("level", decided.level());
        what.put("mentions", decided.mentions());
        what.put("reason", decided.reason());
        what.put("submission", under.submission().number());
        what.put(
                "readings",
                Map.of("in", basis.read().in(), "wanted", basis.read().wanted()));
        what.put(
                "proposed",
                Map.of(
                        "level", before.level(),
                        "mentions", before.mentions(),
                        "origin", before.origin().key()));
        decision.ifPresent(each -> what.put("instead", Map.of("level", each.level(), "mentions", each.mentions())));
        return what;
    }
}
