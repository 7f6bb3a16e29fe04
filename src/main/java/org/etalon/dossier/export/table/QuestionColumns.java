/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.etalon.core.questionnaire.AnswerType;
import org.etalon.core.questionnaire.Domain;
import org.etalon.core.questionnaire.Question;
import org.etalon.core.questionnaire.Questionnaire;
import org.etalon.dossier.AnswerState;
import org.etalon.dossier.export.table.TableColumn.Kind;
import org.etalon.dossier.export.table.TableColumn.Part;

/** Of a question its answer, for people and for programs, how it stands, what it earned, and how many pieces prove it. */
final class QuestionColumns {
    private final Question question;
    private final String number;
    private final int position;
    private final TableWords words;
    private final String label;
    private final AnswerValues answers;
    private final List<TableColumn> columns = new ArrayList<>();
    private final Map<String, TableColumn.Remark> remarks = new HashMap<>();

    private QuestionColumns(Question question, String number, int position, TableWords words) {
        this.question = question;
        this.number = number;
        this.position = position;
        this.words = words;
        label = words.plain(question.wording().shortest());
        answers = AnswerValues.of(question.type(), words);
    }

    /** Of all questions, in order, with their numbers. */
    static List<TableColumn> list(Questionnaire questionnaire, TableWords words) {
        List<TableColumn> all = new ArrayList<>();
        int position = 0;
        for (int at = 0; at < questionnaire.domains().size(); at++) {
            Domain domain = questionnaire.domains().get(at);
            for (int in = 0; in < domain.questions().size(); in++) {
                String number = (at + 1) + "." + (in + 1);
                all.addAll(new QuestionColumns(domain.questions().get(in), number, position++, words).list());
            }
        }
        return all;
    }

    private List<TableColumn> list() {
        Kind kind = kind(question.type());
        add("answer", words.plain(question.wording().text()), Part.WORDS, kind, this::readable);
        if (question.scored()) {
            add("points", words.say("about.points", label), Part.WORDS, Kind.NUMBER, QuestionColumns::earned);
        }
        if (question.evidence().isPresent()) {
            String about = words.say("about.evidence", label);
            add("evidence", about, Part.WORDS, Kind.PROOF, entry -> BigDecimal.valueOf(entry.pieces()));
        }
        add("value", answers.about(), Part.VALUES, kind, entry -> answers.value(entry.answer()));
        add("state", words.say("about.state", label), Part.VALUES, Kind.CODE, QuestionColumns::state);
        return columns;
    }

    private void add(String key, String about, Part part, Kind kind, Function<Filed.Entry, Object> value) {
        columns.add(new TableColumn(
                key + "." + question.id(),
                words.say("heading." + key, number, label),
                about,
                part,
                kind,
                dossier -> value.apply(dossier.entries().get(position))));
    }

    private static Kind kind(AnswerType type) {
        if (type instanceof AnswerType.Percentage) {
            return Kind.PERCENT;
        }
        if (type instanceof AnswerType.Amount) {
            return Kind.NUMBER;
        }
        return type instanceof AnswerType.Day ? Kind.DAY : Kind.WORDS;
    }

    /** The answer that counts; else why there is none. */
    private Object readable(Filed.Entry entry) {
        if (entry.isAsked() && entry.said().isCounted()) {
            return answers.readable(entry.answer());
        }
        String state = state(entry);
        return state.equals(AnswerState.UNANSWERED.key()) ? null : remarks.computeIfAbsent(state, this::remark);
    }

    private TableColumn.Remark remark(String state) {
        return new TableColumn.Remark(words.say("remark." + state));
    }

    private static Object earned(Filed.Entry entry) {
        return entry.isAsked() ? ScoreColumns.hundredths(entry.earned()) : null;
    }

    /** What the collectivité said of its answer; where the question doesn't count for it, why. */
    private static String state(Filed.Entry entry) {
        boolean declared = entry.said() == AnswerState.NOT_APPLICABLE;
        return entry.isAsked() || declared ? entry.said().key() : entry.standing();
    }
}
