/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.workbook.plan;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.etalon.core.questionnaire.AnswerType;
import org.etalon.core.questionnaire.Choice;
import org.etalon.core.questionnaire.Text;
import org.etalon.platform.text.Markdown;
import org.etalon.platform.text.Texts;

/** One language: the questionnaire's texts without marks, each worked out once, and this feature's sentences. */
public final class Wording {
    private final Locale locale;
    private final Texts texts;
    private final Map<Text, String> known = new IdentityHashMap<>();

    public Wording(Locale locale) {
        this.locale = locale;
        texts = Texts.of("workbook", locale);
    }

    public Locale locale() {
        return locale;
    }

    public String say(String key, Object... arguments) {
        return texts.say(key, arguments);
    }

    /** On one line, without marks. */
    public String plain(Text text) {
        return known.computeIfAbsent(text, each -> Markdown.plain(each.in(locale.getLanguage()))
                .replaceAll("\\s+", " ")
                .strip());
    }

    /** The texts between which one chooses, in order, each different from the others. */
    public List<String> choices(AnswerType type) {
        if (type instanceof AnswerType.YesNo) {
            return List.of(say("yes"), say("no"));
        }
        if (type instanceof AnswerType.Single single) {
            return labels(single.choices());
        }
        return type instanceof AnswerType.Multiple multiple ? labels(multiple.choices()) : List.of();
    }

    private List<String> labels(List<Choice> choices) {
        Set<String> taken = new HashSet<>();
        return choices.stream()
                .map(choice -> Stream.iterate(1, number -> number + 1)
                        .map(number -> plain(choice.text()) + (number == 1 ? "" : " (" + number + ")"))
                        .filter(taken::add)
                        .findFirst()
                        .orElseThrow())
                .toList();
    }
}
