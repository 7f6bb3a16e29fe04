/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.appeal;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.etalon.dossier.DossierDoor;
import org.etalon.dossier.DossierGround;
import org.etalon.dossier.submission.Campaign;
import org.etalon.edition.EditionPlan;
import org.etalon.edition.EditionStage;
import org.etalon.edition.EditionTime;
import org.etalon.jury.Juror;
import org.etalon.jury.JurorPost;
import org.etalon.jury.JuryDesk;
import org.etalon.jury.decision.DecisionDoor;
import org.etalon.jury.log.JuryLog;
import org.etalon.jury.log.JuryStep;
import org.etalon.jury.review.ReviewGround;
import org.etalon.platform.persistence.Databases;
import org.etalon.platform.persistence.Sql;

/** A dossier that one juror read and the chair decided on, public since {@link #PUBLIC}; a jury of which only some can read it anew. */
public record AppealGround(ReviewGround ground, Juror chair, Juror deputy, Juror first, List<Juror> others) {
    public static final UUID DOSSIER = ReviewGround.DOSSIER;
    public static final Instant PUBLIC = ReviewGround.LATER.plusSeconds(3_600);
    public static final Instant LATER = PUBLIC.plusSeconds(60);

    /** The same hour thirty days later, by the edition's clocks. */
    public static final Instant END = PUBLIC.plus(Duration.ofDays(30));

    public static AppealGround of(Databases database) {
        var ground = ReviewGround.of(database);
        Juror chair = ground.juror(JurorPost.CHAIR);
        Juror deputy = ground.juror(JurorPost.DEPUTY);
        Juror first = ground.reader();
        ground.handedIn(first, 2);
        ground.sql(
                "insert into decision (dossier, level, mentions, decided_at, decided_by, version) values (?, 2, '', ?, ?, 1)",
                DOSSIER,
                ReviewGround.at(ReviewGround.LATER),
                chair.person());
        ground.sql(
                "insert into publication (edition, publishes_at, set_at) values (?, ?, ?)",
                DossierGround.EDITION,
                ReviewGround.at(PUBLIC),
                ReviewGround.at(ReviewGround.LATER));
        List<Juror> others = List.of(ground.juror(JurorPost.MEMBER), ground.juror(JurorPost.MEMBER));
        return new AppealGround(ground, chair, deputy, first, others);
    }

    /** The edition once its results are public. */
    public static EditionPlan plan() {
        EditionPlan plan = DossierGround.EDITION_ROW.plan();
        var time = new EditionTime(
                EditionStage.DECIDED,
                plan.time().opensAt(),
                plan.time().closesAt(),
                plan.time().graceMinutes(),
                PUBLIC);
        return new EditionPlan(
                plan.programme(),
                plan.edition(),
                plan.questionnaire(),
                plan.titleFr(),
                plan.titleEn(),
                time,
                plan.zone());
    }

    public UUID member(String role) {
        return DossierGround.member(ground.database().source(), Campaign.code(1), role, "");
    }

    /** What is done at a desk. */
    public interface Work<T> {
        T at(JuryDesk desk) throws SQLException;
    }

    /** In a transaction that is undone where something is refused. */
    public <T> T with(UUID person, Instant now, Work<T> work) {
        return Sql.inTransaction(ground.database().source(), connection -> {
            JuryLog.lock(connection, DossierGround.EDITION);
            return work.at(new JuryDesk(connection, plan(), person, now));
        });
    }

    public FilingDesk filing(UUID person, Instant now) {
        return with(person, now, desk -> filing(desk));
    }

    private static FilingDesk filing(JuryDesk desk) throws SQLException {
        var head = DossierDoor.head(desk.connection(), DOSSIER, desk.person(), desk.instant());
        return FilingDesk.at(desk, head, DossierGround.SCORING.index());
    }

    public Appeal file(UUID person, Instant now, String reasons, Map<String, String> points) {
        return with(person, now, desk -> filing(desk).file(new AppealWish(reasons, points)));
    }

    /** Somebody who may, appeals in time. */
    public Appeal filed() {
        return file(member("TECHNICAL_REFERENT"), LATER, "Une pièce a été lue de travers.", Map.of());
    }

    public <T> T before(UUID person, boolean organiser, Before<T> work) {
        return with(person, LATER.plusSeconds(60), desk -> {
            var decider = DecisionDoor.open(desk, organiser, DOSSIER);
            return work.at(AppealDesk.at(decider, key -> DossierGround.SCORING));
        });
    }

    /** What is done before an appeal. */
    public interface Before<T> {
        T at(AppealDesk appealing) throws SQLException;
    }

    public List<Juror> assign(Juror by, long version, Juror... jurors) {
        Set<UUID> ids = Stream.of(jurors).map(Juror::id).collect(Collectors.toSet());
        return before(
                by.person(),
                false,
                appealing -> appealing.assign(ids, Optional.empty(), started -> started == version));
    }

    /** A reader on appeal says all that is needed and hands in. */
    public void read(Juror juror, int level) {
        ground.handedIn(juror, level, LATER.plusSeconds(120), plan());
    }

    public Appeal decide(Juror by, int level, String reason, long version) {
        return before(by.person(), false, appealing -> new Settling(appealing)
                .decide(OptionalInt.of(level), List.of(), reason, started -> started == version));
    }

    public List<String> kinds() {
        return ground.steps().stream().map(JuryStep::kind).toList();
    }
}
