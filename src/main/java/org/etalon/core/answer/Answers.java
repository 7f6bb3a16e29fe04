/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.core.answer;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The answers to one questionnaire, the questions declared not applicable and those with evidence (self-assessment: attached;
 * jury: accepted). A value: a change gives another one. Kept by position, so that scoring looks nothing up.
 */
public final class Answers {
    private static final byte ANSWERED = 1;
    private static final byte DECLARED = 2;
    private static final byte EVIDENCED = 4;

    private final QuestionIndex index;
    private final Answer[] given;
    private final String[] justifications;
    private final long[] codes;
    private final byte[] marks;

    private Answers(QuestionIndex index, Answer[] given, String[] justifications, long[] codes, byte[] marks) {
        this.index = index;
        this.given = given;
        this.justifications = justifications;
        this.codes = codes;
        this.marks = marks;
    }

    /** Nothing answered, nothing declared, no evidence. */
    public static Answers none(QuestionIndex index) {
        int size = index.size();
        return new Answers(index, new Answer[size], new String[size], new long[size], new byte[size]);
    }

    /**
     * All at once.
     *
     * @param given answers by question id
     * @param notApplicable justifications by question id
     * @param evidence ids of questions with evidence
     * @throws IllegalArgumentException where an id is unknown or an answer not of its question's kind
     */
    public static Answers of(
            QuestionIndex index, Map<String, Answer> given, Map<String, String> notApplicable, Set<String> evidence) {
        Answers answers = none(index);
        given.forEach((id, answer) -> answers.put(index.get(id), answer));
        notApplicable.forEach((id, justification) -> answers.declare(index.get(id), justification));
        evidence.forEach(id -> answers.marks[index.get(id)] |= EVIDENCED);
        return answers;
    }

    /** These answers with another one to this question. */
    public Answers with(String question, Answer answer) {
        Answers changed = copy();
        changed.put(index.get(question), answer);
        return changed;
    }

    /** These answers but none to this question. */
    public Answers without(String question) {
        Answers changed = copy();
        int position = index.get(question);
        changed.given[position] = null;
        changed.codes[position] = 0;
        changed.marks[position] &= ~ANSWERED;
        return changed;
    }

    /** These answers with this question declared not applicable, for the reason given. */
    public Answers declaring(String question, String justification) {
        Answers changed = copy();
        changed.declare(index.get(question), justification);
        return changed;
    }

    /**
     * These answers with what now stands at this question in the place of what stood there; its evidence stays.
     *
     * @param notApplicable why it is declared not applicable; empty where it isn't
     */
    public Answers replacing(String question, Optional<Answer> answer, Optional<String> notApplicable) {
        Answers changed = without(question);
        int position = index.get(question);
        changed.justifications[position] = null;
        changed.marks[position] &= ~DECLARED;
        answer.ifPresent(given -> changed.put(position, given));
        notApplicable.ifPresent(justification -> changed.declare(position, justification));
        return changed;
    }

    /** These answers with evidence to this question. */
    public Answers evidencing(String question) {
        Answers changed = copy();
        changed.marks[index.get(question)] |= EVIDENCED;
        return changed;
    }

    /** These answers without evidence to this question. */
    public Answers unproven(String question) {
        Answers changed = copy();
        changed.marks[index.get(question)] &= ~EVIDENCED;
        return changed;
    }

    /** The questions that these are answers to. */
    public QuestionIndex index() {
        return index;
    }

    /** What was answered, whether or not the question is asked. */
    public Optional<Answer> find(String question) {
        return Optional.ofNullable(given[index.get(question)]);
    }

    /** Why the question was declared not applicable; empty where it wasn't. */
    public Optional<String> findJustification(String question) {
        return Optional.ofNullable(justifications[index.get(question)]);
    }

    /** All that was answered, by question id in document order. */
    public Map<String, Answer> given() {
        return byId(given);
    }

    /** All justifications of what was declared not applicable, by question id in document order. */
    public Map<String, String> notApplicable() {
        return byId(justifications);
    }

    public boolean answered(int position) {
        return (marks[position] & ANSWERED) != 0;
    }

    public boolean declared(int position) {
        return (marks[position] & DECLARED) != 0;
    }

    public boolean evidenced(int position) {
        return (marks[position] & EVIDENCED) != 0;
    }

    /** The answer as one number, see {@link QuestionIndex}; 0 where there is none. */
    public long code(int position) {
        return codes[position];
    }

    private void put(int position, Answer answer) {
        codes[position] = index.code(position, answer);
        given[position] = answer;
        marks[position] |= ANSWERED;
    }

    private void declare(int position, String justification) {
        justifications[position] = justification;
        marks[position] |= DECLARED;
    }

    private Answers copy() {
        return new Answers(index, given.clone(), justifications.clone(), codes.clone(), marks.clone());
    }

    private <T> Map<String, T> byId(T[] values) {
        Map<String, T> byId = new LinkedHashMap<>();
        for (int at = 0; at < values.length; at++) {
            if (values[at] != null) {
                byId.put(index.question(at).id(), values[at]);
            }
        }
        return byId;
    }
}
