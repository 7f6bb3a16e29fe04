/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.sitting;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.etalon.core.problem.Problem;
import org.etalon.dossier.DossierGround;
import org.etalon.edition.EditionPlan;
import org.etalon.edition.EditionStage;
import org.etalon.edition.EditionTime;
import org.etalon.jury.Juror;
import org.etalon.jury.JurorPost;
import org.etalon.jury.JuryDesk;
import org.etalon.jury.decision.Decision;
import org.etalon.jury.decision.DecisionDoor;
import org.etalon.jury.decision.DecisionWish;
import org.etalon.jury.decision.Deliberation;
import org.etalon.jury.decision.Proposal;
import org.etalon.jury.decision.UnderDecision;
import org.etalon.jury.log.JuryLog;
import org.etalon.jury.review.ReviewGround;
import org.etalon.jury.sitting.vote.VoteQuery;
import org.etalon.platform.persistence.Databases;
import org.etalon.platform.persistence.Sql;

/** A jury with one dossier, in its room. */
public record SittingGround(ReviewGround ground, Juror chair, Juror deputy, List<Juror> members) {
    public static final UUID DOSSIER = ReviewGround.DOSSIER;

    /** How the jury decides, without the container. */
    private static final Deliberation DELIBERATION = new Deliberation() {
        @Override
        public List<Problem> hindrances(JuryDesk desk, UUID dossier) throws SQLException {
            return SittingDeliberation.found(desk, dossier);
        }

        @Override
        public Optional<Proposal> voted(JuryDesk desk, UUID dossier) throws SQLException {
            var mentions = DossierGround.SCORING.questionnaire().mentions();
            return VoteQuery.findResult(desk.connection(), dossier)
                    .map(each -> new Proposal(each.carried().orElse(0), each.carried(mentions), Proposal.Origin.VOTED));
        }
    };

    /** A chair, a deputy and three members, nobody tied. */
    public static SittingGround of(Databases database) {
        var ground = ReviewGround.of(database);
        Juror chair = ground.juror(JurorPost.CHAIR);
        Juror deputy = ground.juror(JurorPost.DEPUTY);
        List<Juror> members = new ArrayList<>();
        for (int at = 0; at < 3; at++) {
            members.add(ground.juror(JurorPost.MEMBER));
        }
        return new SittingGround(ground, chair, deputy, members);
    }

    /** What is done in the room, in a transaction that is undone where something is refused. */
    public interface Step {
        void in(SittingDesk room) throws SQLException;
    }

    public interface Work<T> {
        T in(SittingDesk room) throws SQLException;
    }

    public <T> T look(UUID person, boolean organiser, Work<T> work) {
        var result = new AtomicReference<T>();
        Sql.inTransaction(ground.database().source(), connection -> {
            JuryLog.lock(connection, DossierGround.EDITION);
            result.set(work.in(SittingDesk.at(desk(connection, person), organiser)));
            return null;
        });
        return result.get();
    }

    /** The same once the edition is decided. */
    public void late(Juror juror, Step step) {
        Sql.inTransaction(ground.database().source(), connection -> {
            JuryLog.lock(connection, DossierGround.EDITION);
            var at = desk(connection, juror.person());
            step.in(SittingDesk.at(new JuryDesk(connection, decided(at.edition()), at.person(), at.instant()), false));
            return null;
        });
    }

    private static EditionPlan decided(EditionPlan plan) {
        var time = new EditionTime(
                EditionStage.DECIDED, plan.time().opensAt(), plan.time().closesAt(), 15);
        return new EditionPlan(
                plan.programme(),
                plan.edition(),
                plan.questionnaire(),
                plan.titleFr(),
                plan.titleEn(),
                time,
                plan.zone());
    }

    private static JuryDesk desk(java.sql.Connection connection, UUID person) {
        return new JuryDesk(connection, DossierGround.EDITION_ROW.plan(), person, ReviewGround.LATER);
    }

    public void by(Juror juror, Step step) {
        look(juror.person(), false, room -> {
            step.in(room);
            return null;
        });
    }

    /** The jury sits, and these are in the room. */
    public void sit(Juror... there) {
        by(chair, room -> room.open(""));
        for (Juror each : there) {
            by(each, room -> room.attend(Optional.empty(), true));
        }
    }

    public void takeUp(Juror by) {
        by(by, room -> new Discussing(room).takeUp(DOSSIER));
    }

    public void call(Juror by, boolean secret) {
        by(by, room -> new Discussing(room).call(secret));
    }

    public void cast(Juror by, int level, String... mentions) {
        by(by, room -> new Discussing(room)
                .cast(OptionalInt.of(level), List.of(mentions), DossierGround.SCORING.questionnaire()));
    }

    public void closeVote(Juror by) {
        by(by, room -> new Discussing(room).close());
    }

    public Room room(UUID person, boolean organiser) {
        return look(person, organiser, room -> {
            Map<UUID, String> names = new HashMap<>();
            room.chairing()
                    .jurors()
                    .forEach(each -> names.put(each.id(), each.post().key()));
            return new Rooms(room, key -> DossierGround.SCORING, DELIBERATION, names).room();
        });
    }

    public String state(Juror juror) {
        return look(juror.person(), false, room -> new RoomState(room).text());
    }

    public UnderDecision under(UUID person, boolean organiser) {
        var result = new AtomicReference<UnderDecision>();
        Sql.inTransaction(ground.database().source(), connection -> {
            var decider = DecisionDoor.open(desk(connection, person), organiser, DOSSIER);
            result.set(UnderDecision.read(decider, key -> DossierGround.SCORING, List.of(DELIBERATION)));
            return null;
        });
        return result.get();
    }

    public Decision decide(Juror by, int level, String reason, long version) {
        var result = new AtomicReference<Decision>();
        Sql.inTransaction(ground.database().source(), connection -> {
            JuryLog.lock(connection, DossierGround.EDITION);
            var decider = DecisionDoor.open(desk(connection, by.person()), false, DOSSIER);
            var under = UnderDecision.read(decider, key -> DossierGround.SCORING, List.of(DELIBERATION));
            List<String> mentions = under.proposal().map(Proposal::mentions).orElse(List.of());
            var wish = new DecisionWish(Optional.of(level), mentions, reason);
            result.set(under.decide(wish, started -> started == version));
            return null;
        });
        return result.get();
    }

    /** The kinds of steps in the log. */
    public List<String> kinds() {
        return ground.steps().stream().map(each -> each.kind()).toList();
    }

    /** All lines of the log. */
    public String log() {
        StringBuilder all = new StringBuilder();
        ground.steps().forEach(each -> all.append(each.line()).append('\n'));
        assertThat(all).isNotEmpty();
        return all.toString();
    }
}
