/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.core.condition;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.etalon.core.answer.QuestionIndex;
import org.etalon.core.questionnaire.Condition;
import org.etalon.core.questionnaire.Condition.Test;
import org.etalon.core.questionnaire.Fact;

/** Writes conditions one behind the other into one {@link Program}. */
public final class ProgramWriter {
    private final QuestionIndex index;
    private final FactCodes facts;
    private int[] code = new int[64];
    private int length;
    private long[] pool = new long[16];
    private int pooled;

    public ProgramWriter(QuestionIndex index, FactCodes facts) {
        this.index = index;
        this.facts = facts;
    }

    /** Where the condition begins, {@link Program#NONE} where there is none. */
    public int write(Optional<Condition> condition) {
        return condition.isPresent() ? write(condition.get()) : Program.NONE;
    }

    /** Where the condition begins. @throws IllegalArgumentException where it names what the questionnaire doesn't have */
    public int write(Condition condition) {
        if (condition instanceof Condition.All all) {
            return group(all.parts().size(), all.parts());
        }
        if (condition instanceof Condition.Any any) {
            return group(1, any.parts());
        }
        if (condition instanceof Condition.AtLeast atLeast) {
            return group(atLeast.count(), atLeast.parts());
        }
        if (condition instanceof Condition.Not not) {
            return ended(node(Program.NOT, 0, 0), List.of(not.part()));
        }
        if (condition instanceof Condition.OfFact ofFact) {
            return write(ofFact.fact(), ofFact.test());
        }
        Condition.OfQuestion ofQuestion = (Condition.OfQuestion) condition;
        return write(index.get(ofQuestion.question()), ofQuestion.test());
    }

    /** All that was written. */
    public Program finish() {
        return new Program(Arrays.copyOf(code, length), Arrays.copyOf(pool, pooled));
    }

    private int group(int count, List<Condition> parts) {
        return ended(node(Program.GROUP, count, parts.size()), parts);
    }

    private int ended(int at, List<Condition> parts) {
        parts.forEach(this::write);
        code[at + 1] = length - at;
        return at;
    }

    private int write(int question, Test test) {
        if (test instanceof Test.In in) {
            return node(Program.ANSWER_IN, question, set(in.values(), choice -> choice(question, choice)));
        }
        if (test instanceof Test.Contains contains) {
            return node(Program.ANSWER_CONTAINS, question, choice(question, contains.choice()));
        }
        if (test instanceof Test.AtLeast atLeast) {
            return node(Program.ANSWER_AT_LEAST, question, number(atLeast.hundredths()));
        }
        if (test instanceof Test.Below below) {
            return node(Program.ANSWER_BELOW, question, number(below.hundredths()));
        }
        return node(Program.ANSWERED, question, ((Test.Answered) test).expected() ? 1 : 0);
    }

    private int write(Fact fact, Test test) {
        if (test instanceof Test.In in) {
            return node(Program.FACT_IN, fact.ordinal(), set(in.values(), name -> facts.number(fact, name)));
        }
        if (test instanceof Test.AtLeast atLeast) {
            return node(Program.FACT_AT_LEAST, fact.ordinal(), number(atLeast.hundredths()));
        }
        if (test instanceof Test.Below below) {
            return node(Program.FACT_BELOW, fact.ordinal(), number(below.hundredths()));
        }
        throw new IllegalArgumentException("a fact is not asked " + test);
    }

    private int choice(int question, String choice) {
        return index.findChoice(question, choice)
                .orElseThrow(() -> new IllegalArgumentException(
                        "question '" + index.question(question).id() + "' has no choice '" + choice + "'"));
    }

    /** A set of small numbers: how many words it has, then a bit for each member. */
    private int set(List<String> names, ToIntFunction<String> number) {
        BitSet members = new BitSet();
        names.forEach(name -> members.set(number.applyAsInt(name)));
        long[] words = members.toLongArray();
        int at = number(words.length);
        for (long word : words) {
            number(word);
        }
        return at;
    }

    private int number(long value) {
        if (pooled == pool.length) {
            pool = Arrays.copyOf(pool, 2 * pooled);
        }
        pool[pooled] = value;
        return pooled++;
    }

    private int node(int operation, int a, int b) {
        if (length + Program.HEAD > code.length) {
            code = Arrays.copyOf(code, 2 * code.length);
        }
        int at = length;
        code[at] = operation;
        code[at + 1] = Program.HEAD;
        code[at + 2] = a;
        code[at + 3] = b;
        length += Program.HEAD;
        return at;
    }
}
