/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.assessment.panel;

import java.util.ArrayList;
import java.util.List;
import org.etalon.assessment.form.Spoken;
import org.etalon.core.questionnaire.Level;
import org.etalon.core.scoring.Assessment;
import org.etalon.core.scoring.Assessment.LevelResult;
import org.etalon.core.scoring.Requirement;
import org.etalon.core.scoring.Standing;

/** Puts one assessment into words and coordinates. */
public final class PanelWriter {
    private final Assessment assessment;
    private final Addresses addresses;
    private final Spoken spoken;
    private final Checklist checklist;
    private final LevelResult next;

    public PanelWriter(Assessment assessment, Addresses addresses, Spoken spoken) {
        this.assessment = assessment;
        this.addresses = addresses;
        this.spoken = spoken;
        checklist = new Checklist(assessment, addresses, spoken);
        int level = assessment.score().level();
        next = assessment.levels().get(Math.min(level, assessment.levels().size() - 1));
    }

    /** The ids of all questions that a condition names, in its order. */
    public static java.util.Set<String> named(org.etalon.core.questionnaire.Condition condition) {
        return AnswersWanted.named(condition);
    }

    public Panel panel() {
        var score = assessment.score();
        int levels = assessment.levels().size();
        var lines = new DomainLines(assessment, addresses, spoken, next);
        return new Panel(
                spoken.number(score.global()),
                spoken.percent(score.global()),
                Coordinates.percent(score.global()),
                score.level(),
                levels,
                said(score.level()),
                meaning(score.level()),
                distance(),
                the(next.level()),
                marks(),
                lines.list(),
                lines.anyFloor() ? spoken.say("page.floor", the(next.level())) : "",
                lines.radar(),
                items(),
                proof(),
                strict(),
                assessment.progress().answered(),
                assessment.progress().asked());
    }

    /** All levels with what each asks and what is reached. */
    public List<LevelCard> levels() {
        List<LevelCard> cards = new ArrayList<>();
        for (LevelResult result : assessment.levels()) {
            cards.add(new LevelCard(
                    result.level().level(),
                    said(result.level().level()),
                    result.holds(),
                    spoken.blocks(result.level().meaning()),
                    checklist.of(result)));
        }
        return cards;
    }

    private String said(int level) {
        int levels = assessment.levels().size();
        if (level == 0) {
            return spoken.say("page.level.none");
        }
        String plain = spoken.say("page.level", level);
        String title = title(assessment.levels().get(level - 1).level());
        return title.equalsIgnoreCase(plain)
                ? spoken.say("page.level.of", level, levels)
                : spoken.say("page.level.titled", title, level, levels);
    }

    private String meaning(int level) {
        return level == 0
                ? ""
                : spoken.blocks(assessment.levels().get(level - 1).level().meaning());
    }

    private String distance() {
        int level = assessment.score().level();
        if (level == assessment.levels().size()) {
            return spoken.say("page.next.top");
        }
        int missing = next.requirements().stream()
                .filter(Requirement.Global.class::isInstance)
                .mapToInt(Requirement::missing)
                .sum();
        String title = the(next.level());
        long others = next.requirements().stream()
                .filter(each -> !each.holds() && !(each instanceof Requirement.Global))
                .count();
        return missing > 0
                ? spoken.say("page.next.points", spoken.number(missing), title, missing, others)
                : spoken.say("page.next.others", others, title);
    }

    private List<ScaleMark> marks() {
        return assessment.levels().stream()
                .map(result -> {
                    int from = result.level().global().in(assessment.stratum());
                    return new ScaleMark(Coordinates.percent(from), spoken.number(from), result.holds());
                })
                .toList();
    }

    private List<ChecklistItem> items() {
        List<ChecklistItem> items = new ArrayList<>(checklist.of(next));
        items.addAll(checklist.heldBack());
        return items;
    }

    private String proof() {
        boolean asked = assessment.questionnaire().levels().stream()
                .anyMatch(level -> level.proof().isPresent());
        return asked
                ? spoken.say("page.proof", spoken.percent(assessment.score().proof()))
                : "";
    }

    private String strict() {
        boolean declared =
                assessment.questions().stream().anyMatch(question -> question.standing() == Standing.DECLARED);
        var strict = assessment.strict();
        return declared ? spoken.say("page.strict", spoken.percent(strict.global()), said(strict.level())) : "";
    }

    /** A level in the middle of a sentence: « le niveau 3 », or by its title where that says something else. */
    private String the(Level level) {
        String title = title(level);
        return title.equalsIgnoreCase(spoken.say("page.level", level.level()))
                ? spoken.say("page.level.the", level.level())
                : spoken.say("page.level.the.titled", title);
    }

    private String title(Level level) {
        return spoken.plain(level.title());
    }
}
