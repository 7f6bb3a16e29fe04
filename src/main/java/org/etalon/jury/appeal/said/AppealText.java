/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.appeal.said;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.etalon.assessment.form.Spoken;
import org.etalon.dossier.page.Moments;
import org.etalon.dossier.page.QuestionTitles;
import org.etalon.jury.decision.page.DecisionWords;
import org.etalon.jury.log.JuryStep;
import org.etalon.platform.text.JsonTree;
import org.etalon.platform.text.Texts;

/** An appeal in sentences. */
public record AppealText(AppealRecord told, Locale locale) {
    /** What was done. @param when with its day */
    public record Entry(String when, String what) {}

    public String title() {
        return say("paper.title", told.appealing().under().name());
    }

    /** The edition. */
    public String edition() {
        var edition = told.appealing().decider().desk().edition();
        return locale.getLanguage().equals("en") ? edition.titleEn() : edition.titleFr();
    }

    /** All steps, the first first. */
    public List<Entry> entries() {
        return told.steps().stream()
                .map(each -> new Entry(moments().of(each.at()), said(each)))
                .toList();
    }

    private Moments moments() {
        var desk = told.appealing().decider().desk();
        return new Moments(desk.edition().zone(), locale, desk.instant()).dated();
    }

    private String said(JuryStep step) {
        var what = (Map<?, ?>) ((Map<?, ?>) JsonTree.read(step.line())).get("what");
        String who = step.person().map(this::name).orElse("–");
        return switch (step.kind()) {
            case "appeal-filed" -> say("step.filed", who);
            case "appeal-assigned" ->
                say(
                        "step.assigned",
                        who,
                        ((List<?>) what.get("readers")).stream().map(this::name).collect(Collectors.joining(", ")));
            case "assignment-lifted" -> say("step.lifted", name(what.get("juror")));
            case "review-handed-in" -> say("step.read", who, words().level(number(what)));
            default -> decided(who, what);
        };
    }

    private String decided(String who, Map<?, ?> what) {
        var instead = (Map<?, ?>) what.get("instead");
        String before = words().award(number(instead), ids(instead));
        String after = words().award(number(what), ids(what));
        String said = before.equals(after) ? say("step.upheld", who, after) : say("step.decided", who, after, before);
        return said + " " + say("step.reason", what.get("reason"));
    }

    private static int number(Map<?, ?> what) {
        return ((BigDecimal) what.get("level")).intValueExact();
    }

    private static List<String> ids(Map<?, ?> what) {
        return ((List<?>) what.get("mentions")).stream().map(Object::toString).toList();
    }

    private DecisionWords words() {
        return new DecisionWords(told.appealing().under().scoring().questionnaire(), locale);
    }

    private String name(Object person) {
        return told.people().getOrDefault(UUID.fromString(person.toString()), "–");
    }

    /** What the candidate holds against a question, with its title. */
    public List<Entry> points() {
        var scoring = told.appealing().under().scoring();
        var titles = new QuestionTitles(scoring.questionnaire(), Spoken.in(locale));
        return told.appealing().appeal().points().stream()
                .map(each -> new Entry(titles.of(each.question()), each.words()))
                .toList();
    }

    /** From which steps of the log it was made. */
    public String source() {
        var last = told.steps().get(told.steps().size() - 1);
        return say("paper.source", told.steps().get(0).ordinal(), last.ordinal());
    }

    /** The digest of the last of them. */
    public String digest() {
        return told.steps().get(told.steps().size() - 1).digest().hex();
    }

    String say(String key, Object... gaps) {
        return Texts.of("appeal", locale).say(key, gaps);
    }
}
