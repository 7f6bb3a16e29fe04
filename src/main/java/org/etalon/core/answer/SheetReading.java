/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.core.answer;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.etalon.core.problem.Problem;
import org.etalon.core.questionnaire.Question;

/** Reads a dossier part by part; a part that is missing is empty. */
final class SheetReading {
    private static final Set<String> PARTS = Set.of("collectivity", "answers", "notApplicable", "evidence");
    /** What a file of answers says of itself; it changes no score. */
    private static final Set<String> ABOUT = Set.of("questionnaire", "name", "code", "date");

    private final QuestionIndex index;
    private final List<Problem> problems;
    private final Map<String, Answer> given = new HashMap<>();
    private final Map<String, String> notApplicable = new HashMap<>();
    private final Set<String> evidence = new HashSet<>();
    private Facts facts = Facts.of("autre");

    SheetReading(QuestionIndex index, List<Problem> problems) {
        this.index = index;
        this.problems = problems;
    }

    /** Meaningless where there is a problem. */
    AnswerSheet sheet() {
        return new AnswerSheet(facts, Answers.of(index, given, notApplicable, evidence));
    }

    void read(Object raw) {
        if (!(raw instanceof Map<?, ?> parts)) {
            problems.add(Problem.of(AnswerProblem.PART_OF_WRONG_TYPE, ""));
            return;
        }
        parts.keySet().stream()
                .filter(key -> !PARTS.contains(key) && !ABOUT.contains(key))
                .forEach(key -> problems.add(Problem.of(AnswerProblem.PART_UNKNOWN, Characters.shown(key))));
        readFacts(parts);
        map(parts, "answers").forEach(this::readAnswer);
        map(parts, "notApplicable").forEach(this::readDeclaration);
        list(parts, "evidence").forEach(this::readEvidence);
    }

    private void readFacts(Map<?, ?> parts) {
        int before = problems.size();
        Map<?, ?> raw = map(parts, "collectivity");
        if (problems.size() == before) {
            facts = new FactsReading(raw, problems).read();
        }
    }

    private void readAnswer(Object id, Object raw) {
        OptionalInt position = find(id);
        if (position.isPresent() && raw != null) {
            new AnswerReading(index, position.getAsInt(), problems)
                    .read(raw)
                    .ifPresent(answer -> given.put((String) id, answer));
        }
    }

    private void readDeclaration(Object id, Object raw) {
        OptionalInt position = find(id);
        if (position.isPresent()) {
            JustificationReading.read(index.question(position.getAsInt()), raw, problems)
                    .ifPresent(justification -> notApplicable.put((String) id, justification));
        }
    }

    private void readEvidence(Object id) {
        if (!(id instanceof String)) {
            problems.add(Problem.of(AnswerProblem.PART_OF_WRONG_TYPE, "evidence"));
            return;
        }
        OptionalInt position = find(id);
        if (position.isPresent()) {
            Question question = index.question(position.getAsInt());
            if (question.evidence().isEmpty()) {
                problems.add(Problem.of(AnswerProblem.EVIDENCE_NOT_EXPECTED, question.id()));
            }
            evidence.add(question.id());
        }
    }

    private OptionalInt find(Object id) {
        OptionalInt position = index.find((String) id);
        if (position.isEmpty()) {
            problems.add(Problem.of(AnswerProblem.QUESTION_UNKNOWN, Characters.shown(id)));
        }
        return position;
    }

    private Map<?, ?> map(Map<?, ?> parts, String part) {
        Object raw = parts.containsKey(part) ? parts.get(part) : Map.of();
        if (raw instanceof Map<?, ?> map) {
            return map;
        }
        problems.add(Problem.of(AnswerProblem.PART_OF_WRONG_TYPE, part));
        return Map.of();
    }

    private List<?> list(Map<?, ?> parts, String part) {
        Object raw = parts.containsKey(part) ? parts.get(part) : List.of();
        if (raw instanceof List<?> list) {
            return list;
        }
        problems.add(Problem.of(AnswerProblem.PART_OF_WRONG_TYPE, part));
        return List.of();
    }
}
