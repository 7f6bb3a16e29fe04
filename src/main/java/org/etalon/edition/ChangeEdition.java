/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.edition;

import static org.etalon.core.problem.RefusedException.refuseIfAny;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongPredicate;
import org.etalon.core.problem.Problem;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;
import org.etalon.platform.security.SecurityProblem;

/** An organiser changes an edition, or takes it on. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.ORGANISER)
public class ChangeEdition {
    @Inject
    EditionRepository editions;

    @Inject
    EditionRules rules;

    @Inject
    Event<Published> published;

    @Inject
    Event<Deciding> deciding;

    @Inject
    Clock clock;

    /** An edition was taken to its last stage by hand: its results are public from now on. @param edition its key */
    public record Published(String edition, Instant at) {}

    /**
     * An edition may be decided or published now: whoever works in it adds what would stay undone for good.
     *
     * @param edition its key
     * @param left empty at first
     */
    public record Deciding(String edition, List<Left> left) {}

    /** What would stay undone. @param kind of it, as its sentence is called @param names of those of it that may be told */
    public record Left(String kind, long count, List<String> names) {
        public Left {
            names = List.copyOf(names);
        }

        /** Without names. */
        public Left(String kind, long count) {
            this(kind, count, List.of());
        }
    }

    /** A plan in the place of another. @param left what would stay undone for good */
    public record Change(EditionPlan before, EditionPlan after, List<Left> left) {}

    /**
     * @param key {@code <programme>/<edition>}
     * @param asked what is to change; its name can't
     * @param started whether the change started from this version
     * @throws org.etalon.core.problem.RefusedException where there is none, where somebody else was first, or naming all that is wrong
     */
    public EditionRow change(String key, EditionWish asked, LongPredicate started) {
        var found = editions.lock(key);
        refuseIfAny(found.isPresent() ? List.of() : List.of(Problem.of(SecurityProblem.UNKNOWN, "")));
        Edition edition = found.get();
        Instant now = clock.instant();
        EditionPlan plan = planned(edition.row(), asked, started, now);
        boolean isPublished = plan.time().stage() == EditionStage.PUBLISHED
                && edition.row().plan().time().stage() != EditionStage.PUBLISHED;
        edition.become(plan, rulesAfter(edition.row(), plan), now);
        editions.flush();
        if (isPublished) {
            published.fire(new Published(key, now));
        }
        return edition.row();
    }

    /**
     * What {@link #change} would do, by the same rules; nothing is changed.
     *
     * @param version from which the change started
     * @throws org.etalon.core.problem.RefusedException as there
     */
    public Change preview(String key, EditionWish asked, long version) {
        var found = editions.find(key);
        refuseIfAny(found.isPresent() ? List.of() : List.of(Problem.of(SecurityProblem.UNKNOWN, "")));
        EditionRow row = found.get().row();
        EditionPlan plan = planned(row, asked, there -> there == version, clock.instant());
        rulesAfter(row, plan);
        return new Change(row.plan(), plan, left(row.plan(), plan));
    }

    private List<Left> left(EditionPlan before, EditionPlan after) {
        List<Left> left = new ArrayList<>();
        if (isEnding(before.time().stage(), after.time().stage())) {
            deciding.fire(new Deciding(before.key(), left));
        }
        return left;
    }

    /** Whether what is undone by then stays so: once it is decided, and for good once it is published. */
    static boolean isEnding(EditionStage before, EditionStage after) {
        return before == EditionStage.IN_REVIEW && after == EditionStage.DECIDED
                || before != EditionStage.PUBLISHED && after == EditionStage.PUBLISHED;
    }

    private static EditionPlan planned(EditionRow before, EditionWish asked, LongPredicate started, Instant now) {
        refuseIfAny(started.test(before.version()) ? List.of() : List.of(Problem.of(EditionProblem.EDITION_STALE, "")));
        var checked = EditionCheck.of(named(asked, before.plan()).or(wish(before.plan())));
        refuseIfAny(checked.problems());
        refuseIfAny(EditionRules.problems(before.plan(), checked.plan().get(), now));
        return checked.plan().get().publishing(before.plan().time().publishesAt());
    }

    private String rulesAfter(EditionRow before, EditionPlan plan) {
        boolean isFixed = before.plan().time().stage() != EditionStage.DRAFT;
        return isFixed ? before.rules() : rules.rulesOf(plan);
    }

    private static EditionWish named(EditionWish asked, EditionPlan plan) {
        return new EditionWish(plan.programme(), plan.edition(), null, null, null, null, null, null, null, null)
                .or(asked);
    }

    private static EditionWish wish(EditionPlan plan) {
        return new EditionWish(
                plan.programme(),
                plan.edition(),
                plan.questionnaire(),
                plan.titleFr(),
                plan.titleEn(),
                plan.time().opensAt().toString(),
                plan.time().closesAt().toString(),
                plan.time().graceMinutes(),
                plan.zone().getId(),
                EditionCheck.key(plan.time().stage()));
    }
}
