/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.core.law;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.etalon.core.questionnaire.AnswerType;
import org.etalon.core.questionnaire.Condition;
import org.etalon.core.questionnaire.Domain;
import org.etalon.core.questionnaire.Level;
import org.etalon.core.questionnaire.PerStratum;
import org.etalon.core.questionnaire.Question;
import org.etalon.core.questionnaire.Questionnaire;
import org.etalon.core.questionnaire.Stratum;
import org.etalon.core.questionnaire.Text;

/**
 * A questionnaire drawn in a few lines, each a kind, an id and what differs from the usual:
 *
 * <pre>
 * stratum  village if=(population &lt; 3500)
 * stratum  town
 * domain   d weight=2 floor=50 applies=(type is commune)
 * section  s visible=(a is yes)
 * question a yes-no points=10 na required announced evidence=required applies=(…) visible=(…)
 * question m multiple points=village:5/default:10 x:60 y:60 none:100! best
 * question n number max=20 points=10 0:0 10:100 interpolate
 * end                                                    (of the section)
 * level    global=50 each=40 d=30 count=2 at=60 proof=20 require=(…)
 * mention  m propose=(…)
 * check    c if=(…)
 * </pre>
 *
 * Conditions are read by {@link SketchedCondition}.
 */
public final class Sketch {
    private final List<Stratum> strata = new ArrayList<>();
    private final List<Domain> domains = new ArrayList<>();
    private final List<Level> levels = new ArrayList<>();
    private final List<Questionnaire.Check> checks = new ArrayList<>();
    private final List<Questionnaire.Mention> mentions = new ArrayList<>();
    private SketchedLine domain;
    private SketchedLine section;
    private List<Domain.Item> items = new ArrayList<>();
    private List<Question> inSection = new ArrayList<>();

    private Sketch() {}

    public static Questionnaire of(String text) {
        Sketch sketch = new Sketch();
        text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .forEach(line -> sketch.add(new SketchedLine(line)));
        return sketch.finish();
    }

    private void add(SketchedLine line) {
        switch (line.kind()) {
            case "stratum" -> strata.add(new Stratum(line.id(), text(line.id()), line.condition("if")));
            case "domain" -> {
                endDomain();
                domain = line;
            }
            case "section" -> {
                endSection();
                section = line;
            }
            case "end" -> endSection();
            case "question" -> addQuestion(line);
            case "level" -> levels.add(level(line));
            case "check" ->
                checks.add(
                        new Questionnaire.Check(line.id(), line.condition("if").orElseThrow(), text(line.id())));
            case "mention" ->
                mentions.add(new Questionnaire.Mention(
                        line.id(), text(line.id()), Optional.empty(), line.condition("propose")));
            default -> throw new IllegalArgumentException("no line begins with " + line.kind());
        }
    }

    private void addQuestion(SketchedLine line) {
        Question question = question(line);
        if (section == null) {
            items.add(question);
        } else {
            inSection.add(question);
        }
    }

    private void endSection() {
        if (section != null) {
            items.add(new Domain.Section(
                    section.id(),
                    text(section.id()),
                    Optional.empty(),
                    section.condition("applies"),
                    section.condition("visible"),
                    inSection));
            section = null;
            inSection = new ArrayList<>();
        }
    }

    private void endDomain() {
        endSection();
        if (domain != null) {
            domains.add(new Domain(
                    domain.id(),
                    text(domain.id()),
                    Optional.empty(),
                    domain.numbers("weight", 1).orElse(PerStratum.of(1)),
                    domain.number("floor", 0),
                    domain.condition("applies"),
                    items));
            items = new ArrayList<>();
        }
    }

    private Question question(SketchedLine line) {
        AnswerType type = line.type();
        Optional<Question.Evidence> evidence = line.value("evidence")
                .map(expect ->
                        new Question.Evidence(expect.equals("required"), java.util.Set.of("file"), Optional.empty()));
        return new Question(
                line.id(),
                new Question.Wording(
                        text(line.id()),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                type,
                line.numbers("points", 1).orElse(PerStratum.ZERO),
                line.condition("applies"),
                line.condition("visible"),
                line.says("required"),
                line.says("na"),
                evidence,
                3,
                line.says("announced"),
                List.of());
    }

    private Level level(SketchedLine line) {
        Map<String, PerStratum> named = new LinkedHashMap<>();
        for (Domain each : domains()) {
            line.numbers(each.id(), 100).ifPresent(numbers -> named.put(each.id(), numbers));
        }
        return new Level(
                levels.size() + 1,
                text("level"),
                Optional.empty(),
                Optional.empty(),
                line.numbers("global", 100).orElse(PerStratum.of(1)),
                line.numbers("each", 100),
                named,
                line.value("count")
                        .map(count -> new Level.AtLeastDomains(
                                Integer.parseInt(count), line.numbers("at", 100).orElseThrow())),
                line.numbers("proof", 100),
                line.condition("require"));
    }

    private List<Domain> domains() {
        endDomain();
        domain = null;
        return domains;
    }

    private Questionnaire finish() {
        domains();
        if (strata.isEmpty()) {
            strata.add(new Stratum(Stratum.ALL, text(Stratum.ALL), Optional.empty()));
        }
        if (levels.isEmpty()) {
            add(new SketchedLine("level global=0.01"));
        }
        return new Questionnaire(
                "sketch",
                "1",
                text("sketch"),
                Optional.empty(),
                Questionnaire.Status.DRAFT,
                Optional.empty(),
                "en",
                List.of(),
                strata,
                domains,
                levels,
                checks,
                mentions,
                new Questionnaire.Digests("", ""));
    }

    /** A condition alone, such as {@code all(a is yes, population >= 100)}. */
    static Condition condition(String text) {
        return SketchedCondition.of(text);
    }

    static Text text(String words) {
        return Text.of("en", words);
    }
}
