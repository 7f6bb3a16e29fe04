/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.etalon.core.questionnaire.AnswerType;
import org.etalon.core.questionnaire.Domain;
import org.etalon.core.questionnaire.Question;
import org.etalon.core.questionnaire.Questionnaire;
import org.etalon.dossier.AnswerState;
import org.etalon.dossier.export.table.TableColumn.Kind;
import org.etalon.dossier.export.table.TableColumn.Part;

/** For each question its answer, for people and for programs, how it stands, what it earned, and how many pieces prove it. */
final class QuestionColumns {
    private final Questionnaire questionnaire;
    private final TableWords words;
    private final List<TableColumn> columns = new ArrayList<>();
    private int position;

    QuestionColumns(Questionnaire questionnaire, TableWords words) {
        this.questionnaire = questionnaire;
        this.words = words;
    }

    List<TableColumn> list() {
        int number = 0;
        for (Domain domain : questionnaire.domains()) {
            number++;
            int at = 0;
            for (Question question : domain.questions()) {
                add(number + "." + ++at, question);
                position++;
            }
        }
        return columns;
    }

    private void add(String number, Question question) {
        int at = position;
        var answers = AnswerValues.of(question.type(), words);
        String label = words.plain(question.wording().shortest());
        String asked = words.plain(question.wording().text());
        column(
                "answer",
                question,
                words.say("heading.answer", number, label),
                asked,
                Part.WORDS,
                dossier -> readable(dossier.entries().get(at), answers));
        if (question.scored()) {
            add(
                    question,
                    "points",
                    number,
                    label,
                    Kind.NUMBER,
                    dossier -> earned(dossier.entries().get(at)));
        }
        if (question.evidence().isPresent()) {
            add(
                    question,
                    "evidence",
                    number,
                    label,
                    Kind.PROOF,
                    dossier -> BigDecimal.valueOf(dossier.entries().get(at).pieces()));
        }
        column(
                "value",
                question,
                words.say("heading.value", number, label),
                answers.about(),
                Part.VALUES,
                dossier -> answers.value(dossier.entries().get(at).answer()));
        columns.add(new TableColumn(
                "state." + question.id(),
                words.say("heading.state", number),
                words.say("about.state"),
                Part.VALUES,
                Kind.CODE,
                dossier -> state(dossier.entries().get(at))));
    }

    private void add(
            Question question, String key, String number, String label, Kind kind, Function<Filed, Object> value) {
        columns.add(new TableColumn(
                key + "." + question.id(),
                words.say("heading." + key, number),
                words.say("about." + key, label),
                Part.WORDS,
                kind,
                value));
    }

    private void column(
            String key, Question question, String heading, String about, Part part, Function<Filed, Object> value) {
        columns.add(new TableColumn(key + "." + question.id(), heading, about, part, kind(question.type()), value));
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
    private Object readable(Filed.Entry entry, AnswerValues answers) {
        if (!entry.isAsked() || !isCounted(entry)) {
            String state = state(entry);
            return state.equals(AnswerState.UNANSWERED.key())
                    ? null
                    : new TableColumn.Remark(words.say("remark." + state));
        }
        return answers.readable(entry.answer());
    }

    private static boolean isCounted(Filed.Entry entry) {
        return AnswerState.find(entry.said()).orElseThrow().isCounted();
    }

    private static Object earned(Filed.Entry entry) {
        return entry.isAsked() ? ScoreColumns.hundredths(entry.earned()) : null;
    }

    /** What the collectivité said of its answer; where the question doesn't count for it, why. */
    private static String state(Filed.Entry entry) {
        boolean declared = entry.said().equals(AnswerState.NOT_APPLICABLE.key());
        return entry.isAsked() || declared ? entry.said() : entry.standing();
    }
}
