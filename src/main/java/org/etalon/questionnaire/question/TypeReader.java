/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.questionnaire.question;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.etalon.core.questionnaire.AnswerType;
import org.etalon.questionnaire.mistake.MistakeCode;
import org.etalon.questionnaire.value.Fields;

/** Reads the type of a question with the keys that it alone has. */
final class TypeReader {
    static final Set<String> UNSCORED = Set.of("text", "url", "date");
    private static final Map<String, Set<String>> KEYS = Map.of(
            "yes-no", Set.of("score-yes", "score-no"),
            "single", Set.of("choices"),
            "multiple", Set.of("choices", "combine"),
            "percentage", Set.of("scale", "interpolate"),
            "number", Set.of("max", "unit", "scale", "interpolate"),
            "list", Set.of("scale", "suggest"),
            "text", Set.of("max-length"));
    /** Every key that some type has. */
    static final Set<String> ALL_KEYS =
            KEYS.values().stream().flatMap(Set::stream).collect(java.util.stream.Collectors.toUnmodifiableSet());

    private final Reading reading;
    private final ChoiceReader choices;
    private final ScaleReader scales;

    TypeReader(Reading reading) {
        this.reading = reading;
        this.choices = new ChoiceReader(reading);
        this.scales = new ScaleReader(reading);
    }

    /**
     * @param choices the ids that answers may have, where none is left open
     * @param clear whether it can be told which answers it takes
     * @param worth whether it can be told what they score
     */
    record Typed(AnswerType type, Optional<Set<String>> choices, boolean clear, boolean worth) {
        private Typed(AnswerType type) {
            this(type, Optional.empty(), true, true);
        }
    }

    /** The type; where it can't be told, or not which answers it takes, a day, which counts nothing. */
    Typed read(Optional<String> type, Fields fields, Scored scored) {
        type.ifPresent(known -> refuseKeysOfOthers(known, fields));
        int before = reading.mistakes().serious();
        Typed read = known(type, fields, scored);
        boolean clear = read.clear() && type.isPresent();
        boolean worth = clear && reading.mistakes().serious() == before;
        return new Typed(clear ? read.type() : new AnswerType.Day(), read.choices(), clear, worth);
    }

    private Typed known(Optional<String> type, Fields fields, Scored scored) {
        return switch (type.orElse("")) {
            case "yes-no" -> new Typed(yesNo(fields), Optional.of(Set.of("yes", "no")), true, true);
            case "single" -> single(fields, scored);
            case "multiple" -> multiple(fields, scored);
            case "percentage" ->
                new Typed(new AnswerType.Percentage(scales.find(fields, scored, AnswerType.Percentage.MAX, false)));
            case "number" -> amount(fields, scored);
            case "list" -> new Typed(entries(fields, scored));
            case "text" -> new Typed(freeText(fields));
            case "url" -> new Typed(new AnswerType.Address());
            default -> new Typed(new AnswerType.Day());
        };
    }

    private void refuseKeysOfOthers(String type, Fields fields) {
        Set<String> own = KEYS.getOrDefault(type, Set.of());
        ALL_KEYS.stream()
                .filter(key -> fields.has(key) && !own.contains(key))
                .sorted()
                .forEach(key -> reading.mistakes().add(MistakeCode.KEY_NOT_OF_TYPE, fields.placeOf(key), key, type));
    }

    private AnswerType yesNo(Fields fields) {
        return new AnswerType.YesNo(score(fields, "score-yes", 100), score(fields, "score-no", 0));
    }

    private int score(Fields fields, String key, int usual) {
        return fields.find(key)
                .flatMap(node -> reading.values().integer(node, 0, 100))
                .orElse(usual);
    }

    private Typed single(Fields fields, Scored scored) {
        ChoiceReader.Choices read = choices.read(fields, false, scored);
        return new Typed(new AnswerType.Single(read.choices()), read.ids(), read.clear(), true);
    }

    private Typed multiple(Fields fields, Scored scored) {
        ChoiceReader.Choices read = choices.read(fields, true, scored);
        boolean best = fields.find("combine")
                .flatMap(node -> reading.values().oneOf(node, List.of("sum", "best")))
                .filter("best"::equals)
                .isPresent();
        return new Typed(new AnswerType.Multiple(read.choices(), best), read.ids(), read.clear(), true);
    }

    private Typed amount(Fields fields, Scored scored) {
        Optional<Long> said =
                fields.find("max").flatMap(node -> reading.values().hundredths(node, 1, AnswerType.Amount.LARGEST));
        long max = said.orElse(AnswerType.Amount.LARGEST);
        AnswerType type = new AnswerType.Amount(
                max, reading.words().find(fields, "unit"), scales.find(fields, scored, max, false));
        return new Typed(type, Optional.empty(), said.isPresent() || !fields.has("max"), true);
    }

    private AnswerType entries(Fields fields, Scored scored) {
        Optional<String> suggest = reading.mistakes().aside(() -> fields.find("suggest")
                .flatMap(node -> reading.values().oneOf(node, List.of("software"))));
        return new AnswerType.Entries(scales.find(fields, scored, AnswerType.Entries.MOST * 100L, true), suggest);
    }

    private AnswerType freeText(Fields fields) {
        return new AnswerType.FreeText(fields.find("max-length")
                .flatMap(node -> reading.values().integer(node, 1, AnswerType.FreeText.LONGEST))
                .orElse(AnswerType.FreeText.LONGEST));
    }
}
