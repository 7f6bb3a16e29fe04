/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.questionnaire.value;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.etalon.core.questionnaire.Text;
import org.etalon.questionnaire.mistake.MistakeCode;
import org.etalon.questionnaire.mistake.Mistakes;
import org.etalon.questionnaire.mistake.Place;
import org.etalon.questionnaire.reading.Node;
import org.etalon.questionnaire.reading.Node.Entry;
import org.etalon.questionnaire.reading.Node.Kind;
import org.etalon.questionnaire.reading.Node.Mapping;
import org.etalon.questionnaire.reading.Node.Scalar;

/** Reads texts, and remembers which translations they have. */
public final class Words {
    private final String language;
    private final Mistakes mistakes;
    private final Set<String> translations = new TreeSet<>();
    private final List<Translated> texts = new ArrayList<>();

    private record Translated(Node node, Set<String> languages) {}

    /** @param language of the questionnaire; empty where it can't be told */
    public Words(Optional<String> language, Mistakes mistakes) {
        this.language = language.orElse("");
        this.mistakes = mistakes;
    }

    /** The questionnaire's language, blank where it can't be told. */
    public String language() {
        return language;
    }

    /** What stands for a text that can't be read. */
    public Text none() {
        return Text.of(language, "…");
    }

    /** A text that must be there. */
    public Text require(Fields fields, String key) {
        return mistakes.aside(() -> fields.require(key).map(this::text).orElseGet(this::none));
    }

    public Optional<Text> find(Fields fields, String key) {
        return mistakes.aside(() -> fields.find(key).map(this::text));
    }

    private Text text(Node node) {
        Map<String, String> wordings = new HashMap<>();
        if (node instanceof Mapping map) {
            map.entries().forEach(entry -> wording(entry, wordings));
            boolean own = map.entries().stream().anyMatch(entry -> entry.key().equals(language));
            if (!own && !language.isEmpty()) {
                mistakes.add(MistakeCode.TEXT_WITHOUT_LANGUAGE, node.place(), language);
            }
        } else {
            words(node).ifPresent(words -> wordings.put(language, words));
        }
        texts.add(new Translated(node, Set.copyOf(wordings.keySet())));
        wordings.putIfAbsent(language, "…");
        return new Text(language, wordings);
    }

    private void wording(Entry entry, Map<String, String> wordings) {
        if (!Languages.wellFormed(entry.key())) {
            mistakes.add(MistakeCode.LANGUAGE_INVALID, entry.place(), entry.key());
            return;
        }
        Optional<String> words = words(entry.value());
        words.ifPresent(any -> translations.add(entry.key()));
        wordings.put(entry.key(), words.orElse("…"));
    }

    private Optional<String> words(Node node) {
        if (!(node instanceof Scalar scalar)) {
            if (!(node instanceof Node.Broken)) {
                mistakes.add(MistakeCode.TEXT_INVALID, node.place());
            }
            return Optional.empty();
        }
        if (scalar.kind() == Kind.NULL || blank(scalar.text())) {
            mistakes.add(MistakeCode.TEXT_BLANK, node.place());
            return Optional.empty();
        }
        if (scalar.kind() != Kind.STRING) {
            mistakes.add(MistakeCode.NOT_QUOTED, node.place(), scalar.text());
            return Optional.empty();
        }
        refuseHtml(scalar.text(), node.place());
        return Optional.of(scalar.text());
    }

    private void refuseHtml(String text, Place place) {
        if (Html.intricate(text)) {
            mistakes.add(MistakeCode.TEXT_INTRICATE, place);
        } else if (Html.in(text)) {
            mistakes.add(MistakeCode.TEXT_HTML, place);
        }
    }

    private static boolean blank(String text) {
        return text.codePoints()
                .allMatch(c -> Character.isWhitespace(c)
                        || Character.isSpaceChar(c)
                        || Character.getType(c) == Character.FORMAT
                        || Character.isISOControl(c));
    }

    /** Warns of each text that lacks a language which another text has. */
    public void warnOfMissingTranslations() {
        translations.remove(language);
        for (Translated text : texts) {
            List<String> missing = translations.stream()
                    .filter(translation -> !text.languages().contains(translation))
                    .toList();
            if (!missing.isEmpty() && !text.languages().isEmpty()) {
                mistakes.warn(
                        MistakeCode.TRANSLATION_MISSING, text.node().place(), String.join(", ", missing), language);
            }
        }
    }
}
