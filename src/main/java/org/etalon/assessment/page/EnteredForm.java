/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.assessment.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.etalon.core.answer.QuestionIndex;
import org.etalon.core.questionnaire.AnswerType;
import org.etalon.core.questionnaire.Question;
import org.etalon.platform.text.Figures;

/**
 * What was entered in the fields of a page, field by field: {@code q.} and a question's id for answers, {@code n.} for why it does
 * not apply, {@code e.} for evidence, {@code f.} and a fact's name for facts. The script sends the same fields as a browser without it.
 */
public record EnteredForm(QuestionIndex index, Map<String, List<String>> fields) {
    private static final String ANSWER = "q.";
    private static final String DECLARATION = "n.";
    private static final String EVIDENCE = "e.";
    private static final String FACT = "f.";
    private static final List<String> PREFIXES = List.of(ANSWER, DECLARATION, EVIDENCE, FACT);
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u202f]+");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,18}(\\.\\d{1,18})?");
    private static final Pattern THOUSANDS = Pattern.compile("-?[1-9]\\d{0,2}\\.\\d{3}");

    /** Whether anything was entered at all. */
    boolean isEmpty() {
        return fields.keySet().stream().noneMatch(name -> name.startsWith(FACT) || name.startsWith(ANSWER));
    }

    /** Whether any question has an answer, or a reason why it does not apply. */
    boolean isAnswered() {
        return ids(ANSWER).findAny().isPresent() || ids(DECLARATION).findAny().isPresent();
    }

    /** Whether every field was left as an empty form has it. */
    boolean isBlank() {
        return list().isEmpty();
    }

    /** All that was entered, value by value, by the fields' names. */
    List<FormField> list() {
        return fields.keySet().stream()
                .filter(name -> PREFIXES.stream().anyMatch(name::startsWith))
                .sorted()
                .flatMap(name -> filled(name).stream().map(value -> new FormField(name, value)))
                .toList();
    }

    /** What was entered for a question, line by line for lists. */
    public List<String> values(String question) {
        return filled(ANSWER + question);
    }

    boolean evidence(String question) {
        return !filled(EVIDENCE + question).isEmpty();
    }

    String justification(String question) {
        return String.join("\n", filled(DECLARATION + question));
    }

    /** What was entered for a fact; empty where nothing was. */
    String fact(String name) {
        return filled(FACT + name).stream().findFirst().orElse("");
    }

    /** A fact that is a figure, as the language writes it; as entered where it is none. */
    String number(String name, Locale locale) {
        return number(fact(name)) instanceof BigDecimal number
                ? Figures.number(number.movePointRight(2).longValue(), locale)
                : fact(name);
    }

    /** As the raw dossier that is taken in, in the shape that REST takes too. */
    Map<String, Object> dossier() {
        Map<String, Object> facts = new LinkedHashMap<>();
        for (String name : List.of("type", "department", "region")) {
            if (!fact(name).isBlank()) {
                facts.put(name, fact(name).strip());
            }
        }
        for (String name : List.of("population", "staff")) {
            if (!fact(name).isBlank()) {
                facts.put(name, number(fact(name)));
            }
        }
        Map<String, Object> answers = new LinkedHashMap<>();
        ids(ANSWER).forEach(id -> answers.put(id, answer(id)));
        Map<String, Object> declared = new LinkedHashMap<>();
        ids(DECLARATION).forEach(id -> declared.put(id, justification(id)));
        Map<String, Object> dossier = new HashMap<>();
        dossier.put("collectivity", facts);
        dossier.put("answers", answers);
        dossier.put("notApplicable", declared);
        dossier.put("evidence", ids(EVIDENCE).toList());
        return dossier;
    }

    /** What was entered for a question, as it is taken in; call it only where something was. */
    public Object answer(String id) {
        List<String> values = values(id);
        if (index.find(id).isEmpty()) {
            return values.get(0);
        }
        Question question = index.question(index.get(id));
        AnswerType type = question.type();
        if (type instanceof AnswerType.Multiple) {
            return values;
        }
        if (type instanceof AnswerType.Entries) {
            return values.stream()
                    .flatMap(String::lines)
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
        }
        if (type instanceof AnswerType.Percentage) {
            return number(values.get(0));
        }
        if (type instanceof AnswerType.Amount) {
            return large(values.get(0));
        }
        return type instanceof AnswerType.Address ? values.get(0).strip() : values.get(0);
    }

    /** As people write numbers: a comma or a point, spaces between thousands, a percent sign, a minus; else the text itself. */
    private static Object number(String text) {
        String plain = plain(text);
        return NUMBER.matcher(plain).matches() ? new BigDecimal(plain) : text;
    }

    /** The same of what may be large; the text itself also where it is a thousand to some and one to others. */
    private static Object large(String text) {
        return THOUSANDS.matcher(plain(text)).matches() ? text : number(text);
    }

    private static String plain(String text) {
        return SPACES.matcher(text)
                .replaceAll("")
                .replace(',', '.')
                .replaceFirst("^\u2212", "-")
                .replaceFirst("%$", "");
    }

    private Stream<String> ids(String prefix) {
        return fields.keySet().stream()
                .filter(name -> name.startsWith(prefix) && !filled(name).isEmpty())
                .map(name -> name.substring(prefix.length()));
    }

    private List<String> filled(String name) {
        List<String> filled = new ArrayList<>(fields.getOrDefault(name, List.of()));
        filled.removeIf(String::isBlank);
        return filled;
    }
}
