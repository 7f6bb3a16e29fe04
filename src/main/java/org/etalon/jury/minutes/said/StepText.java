/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.minutes.said;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.etalon.jury.decision.ReadBy;
import org.etalon.jury.decision.page.DecisionWords;
import org.etalon.jury.minutes.MinutesTree.Told;
import org.etalon.jury.sitting.vote.Tally;
import org.etalon.platform.text.Texts;

/** One step of a sitting in a sentence. @param people what persons are called, by id */
record StepText(Map<String, String> people, DecisionWords words, Locale locale) {
    String said(Told step) {
        Map<?, ?> what = step.what();
        String who = name(step.person());
        return switch (step.kind()) {
            case "sitting-opened" -> opened(who, what);
            case "juror-arrived" -> say("arrived", name(what.get("juror")));
            case "juror-went" -> say("went", name(what.get("juror")));
            case "dossier-taken-up" ->
                say("taken-up", who, number(what.get("present")), number(what.get("needed"))) + out("out", what);
            case "dossier-put-away" -> say("put-away") + out("back", what);
            case "vote-opened" ->
                say(
                        isSecret(what) ? "vote.secret" : "vote.open",
                        number(what.get("present")),
                        number(what.get("needed")));
            case "ballot-cast" -> cast(who, what);
            case "vote-closed" -> closed(what);
            case "vote-withdrawn" -> say("vote.withdrawn");
            case "dossier-decided" -> decided(who, what);
            case "recusal-confirmed" -> say("tie.confirmed", name(what.get("juror")));
            case "recusal-dismissed" -> say("tie.dismissed", name(what.get("juror")));
            default -> say("closed", who);
        };
    }

    /** Who never came in. @param persons their ids */
    String absent(List<String> persons) {
        return say("absent", names(persons));
    }

    private String opened(String who, Map<?, ?> what) {
        return what.get("quorum") == null
                ? say("opened.half", who)
                : say("opened.quorum", who, number(what.get("quorum")));
    }

    private String out(String key, Map<?, ?> what) {
        List<?> recused = (List<?>) what.get("recused");
        return recused.isEmpty() ? "" : " " + say(key, names(recused));
    }

    private static boolean isSecret(Map<?, ?> what) {
        return Boolean.TRUE.equals(what.get("secret"));
    }

    /** Of a secret vote the log doesn't know what somebody voted. */
    private String cast(String who, Map<?, ?> what) {
        if (what.get("mentions") == null) {
            return say("cast.secret", who);
        }
        return what.get("level") == null ? say("cast.blank", who) : say("cast", who, level(what), mentions(what));
    }

    private String closed(Map<?, ?> what) {
        Tally tally = Tally.of((Map<?, ?>) what.get("sums"));
        List<String> sums = new ArrayList<>();
        tally.levels().entrySet().stream()
                .sorted((one, other) -> other.getKey() - one.getKey())
                .forEach(each -> sums.add(say("sum", words.level(each.getKey()), each.getValue())));
        if (tally.blank() > 0) {
            sums.add(say("sum.blank", tally.blank()));
        }
        tally.mentions().forEach((id, count) -> sums.add(say("sum", words.mentions(List.of(id)), count)));
        String voters = names((List<?>) what.get("voters"));
        return sums.isEmpty()
                ? say("vote.closed.none")
                : say("vote.closed", String.join(say("sum.between"), sums), voters);
    }

    private String decided(String who, Map<?, ?> what) {
        Map<?, ?> proposed = (Map<?, ?>) what.get("proposed");
        boolean same = what.get("level").equals(proposed.get("level"))
                && what.get("mentions").equals(proposed.get("mentions"));
        String origin = Texts.of("minutes", locale).get("proposed." + proposed.get("origin"));
        String said = say("decided", who, level(what), mentions(what)) + " "
                + (same
                        ? say("decided.follows", origin)
                        : say("decided.differs", origin, level(proposed), mentions(proposed)));
        String reason = what.get("reason").toString();
        return said
                + computed(what, proposed)
                + read(what)
                + (reason.isEmpty() ? "" : " " + say("decided.reason", reason));
    }

    /** Nothing where it is what was proposed, or an older step doesn't tell. */
    private String computed(Map<?, ?> what, Map<?, ?> proposed) {
        boolean told = List.of("voted", "carried").contains(proposed.get("origin"));
        return told && what.get("computed") != null
                ? " " + say("decided.computed", words.level(number(what.get("computed"))))
                : "";
    }

    /** Nothing where all readings were there, or an older step doesn't tell. */
    private String read(Map<?, ?> what) {
        if (!(what.get("readings") instanceof Map<?, ?> readings)) {
            return "";
        }
        var read = new ReadBy(number(readings.get("in")), number(readings.get("wanted")));
        return read.isShort() ? " " + say("decided.short", read.in(), read.wanted()) : "";
    }

    private String level(Map<?, ?> what) {
        return words.level(number(what.get("level")));
    }

    private String mentions(Map<?, ?> what) {
        return words.mentions(
                ((List<?>) what.get("mentions")).stream().map(Object::toString).toList());
    }

    private static int number(Object value) {
        return ((BigDecimal) value).intValueExact();
    }

    private String names(List<?> ids) {
        return ids.stream().map(this::name).collect(Collectors.joining(", "));
    }

    private String name(Object id) {
        return people.getOrDefault(String.valueOf(id), "–");
    }

    private String say(String key, Object... arguments) {
        return Texts.of("minutes", locale).say("step." + key, arguments);
    }
}
