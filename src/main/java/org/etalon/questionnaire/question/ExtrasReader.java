/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.questionnaire.question;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.etalon.core.questionnaire.Question.Evidence;
import org.etalon.core.questionnaire.Question.Replacement;
import org.etalon.questionnaire.mistake.MistakeCode;
import org.etalon.questionnaire.reading.Node;
import org.etalon.questionnaire.reading.Node.Entry;
import org.etalon.questionnaire.reading.Node.Mapping;
import org.etalon.questionnaire.value.Fields;
import org.etalon.questionnaire.value.Values;

/** Reads what a question expects as evidence and which earlier ones it continues. */
public final class ExtrasReader {
    private static final Pattern EDITION = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
    private static final Set<String> EVIDENCE = Set.of("expect", "kinds", "hint");
    private static final Set<String> REPLACEMENT = Set.of("edition", "question", "choices");
    private static final List<String> KINDS = List.of("file", "url");

    private final Reading reading;

    ExtrasReader(Reading reading) {
        this.reading = reading;
    }

    /** Whether it can name an edition (format, "questionnaire.yaml"). */
    public static boolean isEdition(String text) {
        return EDITION.matcher(text).matches();
    }

    /** Whether it is {@code <programme>/<edition>}. */
    public static boolean isEditionReference(String text) {
        int slash = text.indexOf('/');
        return slash > 0 && Values.isSlug(text.substring(0, slash)) && isEdition(text.substring(slash + 1));
    }

    Optional<Evidence> evidence(Fields question, Scored scored) {
        if (scored == Scored.NO && question.has("evidence")) {
            reading.mistakes().add(MistakeCode.EVIDENCE_WITHOUT_POINTS, question.placeOf("evidence"));
        }
        return question.find("evidence").map(node -> reading.values()
                .fields(node, EVIDENCE)
                .map(this::evidence)
                .orElseGet(() -> new Evidence(false, Set.copyOf(KINDS), Optional.empty())));
    }

    private Evidence evidence(Fields fields) {
        Optional<String> expect = fields.require("expect")
                .flatMap(node -> reading.values().oneOf(node, List.of("recommended", "required")));
        Set<String> kinds = new HashSet<>();
        fields.find("kinds").flatMap(node -> reading.values().list(node, 1, Integer.MAX_VALUE)).stream()
                .flatMap(List::stream)
                .forEach(node -> reading.values().oneOf(node, KINDS).ifPresent(kinds::add));
        boolean required = expect.filter("required"::equals).isPresent();
        return new Evidence(
                required,
                kinds.isEmpty() ? Set.copyOf(KINDS) : kinds,
                reading.words().find(fields, "hint"));
    }

    /** @param choices the ids that answers may have; empty where they can't be told */
    List<Replacement> replaces(Fields question, Optional<String> type, Optional<Set<String>> choices) {
        List<Replacement> read = new ArrayList<>();
        Optional<List<Node>> nodes =
                question.find("replaces").flatMap(node -> reading.values().list(node, 0, Integer.MAX_VALUE));
        for (Node node : nodes.orElse(List.of())) {
            reading.values()
                    .fields(node, REPLACEMENT)
                    .flatMap(fields -> replacement(fields, type, choices))
                    .ifPresent(read::add);
        }
        return read;
    }

    private Optional<Replacement> replacement(Fields fields, Optional<String> type, Optional<Set<String>> choices) {
        Optional<Node> named = fields.require("edition");
        Optional<String> edition = named.flatMap(reading.values()::string);
        if (edition.filter(it -> !isEditionReference(it)).isPresent()) {
            reading.mistakes()
                    .add(MistakeCode.EDITION_REFERENCE_INVALID, named.get().place(), edition.get());
        }
        Optional<String> question = fields.require("question").flatMap(reading.values()::id);
        Map<String, String> pairs = pairs(fields, type, choices);
        return edition.isPresent() && question.isPresent()
                ? Optional.of(new Replacement(edition.get(), question.get(), pairs))
                : Optional.empty();
    }

    private Map<String, String> pairs(Fields fields, Optional<String> type, Optional<Set<String>> choices) {
        Map<String, String> pairs = new HashMap<>();
        Optional<Node> node = fields.find("choices");
        if (node.isEmpty() || type.isEmpty()) {
            return pairs;
        }
        if (!List.of("yes-no", "single", "multiple").contains(type.get())) {
            reading.mistakes().add(MistakeCode.REPLACED_WITHOUT_CHOICES, fields.placeOf("choices"), type.get());
        } else if (node.get() instanceof Mapping map) {
            map.entries().forEach(entry -> pair(entry, choices, pairs));
        } else {
            reading.values().refused(node.get(), MistakeCode.NOT_A_MAP);
        }
        return pairs;
    }

    private void pair(Entry entry, Optional<Set<String>> choices, Map<String, String> pairs) {
        if (!Values.isSlug(entry.key())) {
            reading.mistakes().add(MistakeCode.SLUG_INVALID, entry.place(), entry.key());
        }
        Optional<String> choice = reading.values().id(entry.value());
        if (choice.isPresent() && choices.isPresent() && !choices.get().contains(choice.get())) {
            reading.mistakes()
                    .add(MistakeCode.REPLACED_CHOICE_UNKNOWN, entry.value().place(), choice.get());
        }
        choice.ifPresent(it -> pairs.put(entry.key(), it));
    }
}
