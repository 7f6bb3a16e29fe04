/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.edition;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.etalon.core.problem.Problem;

/** From a wish to a plan, or everything that is wrong with it. */
final class EditionCheck {
    static final EditionWish USUAL =
            new EditionWish(null, null, null, null, null, null, null, 15, "Europe/Paris", "draft");

    private static final String SLUG = "[a-z0-9]+(-[a-z0-9]+)*";
    private static final int LONGEST_SLUG = 64;
    private static final String EDITION = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}";
    private static final String LOCAL = "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2})?";
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_GRACE = 1440;
    private static final Instant FIRST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("2200-01-01T00:00:00Z");

    private final EditionWish wish;
    private final List<Problem> problems = new ArrayList<>();

    private EditionCheck(EditionWish wish) {
        this.wish = wish;
    }

    /** @param plan there where nothing is wrong */
    record Checked(Optional<EditionPlan> plan, List<Problem> problems) {}

    static Checked of(EditionWish wish) {
        var check = new EditionCheck(wish);
        EditionPlan plan = check.plan();
        return new Checked(check.problems.isEmpty() ? Optional.of(plan) : Optional.empty(), check.problems);
    }

    private EditionPlan plan() {
        refuseUnless(
                matches(wish.programme(), SLUG) && wish.programme().length() <= LONGEST_SLUG,
                EditionProblem.PROGRAMME_WRONG,
                "programme");
        refuseUnless(matches(wish.edition(), EDITION), EditionProblem.EDITION_WRONG, "edition");
        refuseUnlessTitle(wish.titleFr(), EditionProblem.TITLE_FR_WRONG, "title.fr");
        refuseUnlessTitle(wish.titleEn(), EditionProblem.TITLE_EN_WRONG, "title.en");
        String own = wish.programme() + "/" + wish.edition();
        return new EditionPlan(
                wish.programme(),
                wish.edition(),
                wish.questionnaire() == null ? own : wish.questionnaire(),
                wish.titleFr(),
                wish.titleEn(),
                time(),
                zone());
    }

    private EditionTime time() {
        Instant opens = instant(wish.opensAt(), EditionProblem.OPENING_MISSING, "opensAt");
        Instant closes = instant(wish.closesAt(), EditionProblem.CLOSING_MISSING, "closesAt");
        int grace = wish.graceMinutes();
        refuseUnless(
                opens == null || closes == null || opens.isBefore(closes),
                EditionProblem.CLOSES_BEFORE_IT_OPENS,
                "closesAt");
        refuseUnless(grace >= 0 && grace <= LONGEST_GRACE, EditionProblem.GRACE_WRONG, "graceMinutes", LONGEST_GRACE);
        return new EditionTime(stage(), opens, closes, grace);
    }

    private EditionStage stage() {
        var found = Stream.of(EditionStage.values())
                .filter(each -> key(each).equals(wish.stage()))
                .findFirst();
        refuseUnless(found.isPresent(), EditionProblem.STAGE_UNKNOWN, "stage");
        return found.orElse(EditionStage.DRAFT);
    }

    /** A stage as it is written. */
    static String key(EditionStage stage) {
        return stage.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Instant instant(String written, EditionProblem missing, String field) {
        if (written != null && written.isBlank()) {
            problems.add(Problem.of(missing, field));
            return null;
        }
        try {
            Instant found = written != null && written.matches(LOCAL)
                    ? byTheClocksThere(LocalDateTime.parse(written), field)
                    : OffsetDateTime.parse(written == null ? "" : written).toInstant();
            refuseUnless(
                    found == null || !found.isBefore(FIRST) && found.isBefore(LAST),
                    EditionProblem.INSTANT_WRONG,
                    field);
            return found;
        } catch (DateTimeException no) {
            problems.add(Problem.of(EditionProblem.INSTANT_WRONG, field));
            return null;
        }
    }

    /** Of an hour that comes twice the first one; null, and told, for one that never comes. */
    private Instant byTheClocksThere(LocalDateTime local, String field) {
        if (!ZoneId.getAvailableZoneIds().contains(wish.zone())) {
            return null;
        }
        ZoneId zone = ZoneId.of(wish.zone());
        boolean comes = !zone.getRules().getValidOffsets(local).isEmpty();
        refuseUnless(comes, EditionProblem.INSTANT_SKIPPED, field);
        return comes ? local.atZone(zone).toInstant() : null;
    }

    private ZoneId zone() {
        boolean known = ZoneId.getAvailableZoneIds().contains(wish.zone());
        refuseUnless(known, EditionProblem.ZONE_UNKNOWN, "timeZone");
        return known ? ZoneId.of(wish.zone()) : null;
    }

    private void refuseUnlessTitle(String title, EditionProblem problem, String field) {
        refuseUnless(
                title != null
                        && !title.isBlank()
                        && title.codePointCount(0, title.length()) <= LONGEST_TITLE
                        && title.codePoints().noneMatch(Character::isISOControl)
                        && title.codePoints().noneMatch(point -> Character.getType(point) == Character.SURROGATE),
                problem,
                field,
                LONGEST_TITLE);
    }

    private void refuseUnless(boolean right, EditionProblem problem, String field, Object... more) {
        if (!right) {
            problems.add(Problem.of(problem, field, more));
        }
    }

    private static boolean matches(String text, String pattern) {
        return text != null && text.length() <= LONGEST_TITLE && text.matches(pattern);
    }
}
