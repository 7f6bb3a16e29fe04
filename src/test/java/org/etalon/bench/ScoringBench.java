/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.etalon.core.answer.Answer;
import org.etalon.core.answer.AnswerSheet;
import org.etalon.core.answer.Answers;
import org.etalon.core.questionnaire.Questionnaire;
import org.etalon.core.scoring.Assessment;
import org.etalon.core.scoring.Score;
import org.etalon.core.scoring.Scoring;
import org.etalon.generated.Chance;
import org.etalon.generated.GeneratedAnswers;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** The engine beside a loop written by hand, on the same answers. Run by {@link ScoringFigures}. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ScoringBench {
    private static final int DOSSIERS = 64;
    private static final int WARM = Integer.getInteger("bench.warm", 0);

    /** Dossiers to take in turn, so that no branch is learnt by heart. */
    static class Cases {
        final Scoring scoring;
        final PlainLoop plain;
        final List<AnswerSheet> sheets = new ArrayList<>();
        final List<PlainLoop.Dossier> plainDossiers = new ArrayList<>();
        int next;

        /** @param parts of 100 questions each */
        Cases(int parts) {
            Questionnaire questionnaire = BenchQuestionnaire.of(parts);
            scoring = Scoring.compile(questionnaire);
            plain = new PlainLoop(questionnaire);
            Chance chance = new Chance(1);
            for (int at = 0; at < DOSSIERS; at++) {
                GeneratedAnswers said = GeneratedAnswers.to(questionnaire, chance);
                Answers answers = Answers.of(scoring.index(), said.given(), said.notApplicable(), said.evidence());
                sheets.add(new AnswerSheet(said.facts(), answers));
                plainDossiers.add(PlainLoop.Dossier.of(said.facts(), answers));
            }
        }

        /** Runs everything so often that it is compiled, however busy the machine. */
        int warm(int times) {
            int sum = 0;
            for (int at = 0; at < times * WARM; at++) {
                sum += plain.run(plainDossier());
                sum += scoring.score(sheets.get(next).facts(), sheets.get(next).answers())
                        .level();
                sum += scoring.assess(sheet()).questions().size();
            }
            return sum;
        }

        AnswerSheet sheet() {
            next = (next + 1) % DOSSIERS;
            return sheets.get(next);
        }

        PlainLoop.Dossier plainDossier() {
            next = (next + 1) % DOSSIERS;
            return plainDossiers.get(next);
        }
    }

    /** 100 questions. */
    @State(Scope.Thread)
    public static class Small {
        final Cases cases = new Cases(1);

        @Setup
        public void warm(Blackhole sink) {
            sink.consume(cases.warm(200));
        }
    }

    /** 1 500 questions. */
    @State(Scope.Thread)
    public static class Large {
        final Cases cases = new Cases(15);

        @Setup
        public void warm(Blackhole sink) {
            sink.consume(cases.warm(15));
        }
    }

    /** The questionnaire's file, as bytes, loaded so often before that all of the loader is compiled, however busy the machine. */
    @State(Scope.Thread)
    public static class Document {
        final byte[] bytes = BenchQuestionnaire.document();

        @Setup
        public void warm() {
            for (int at = 0; at < WARM; at++) {
                BenchQuestionnaire.load(bytes);
            }
        }
    }

    @Benchmark
    public int plainLoop(Small small) {
        return small.cases.plain.run(small.cases.plainDossier());
    }

    @Benchmark
    public Score scoreAndLevel(Small small) {
        AnswerSheet sheet = small.cases.sheet();
        return small.cases.scoring.score(sheet.facts(), sheet.answers());
    }

    @Benchmark
    public Assessment fullResult(Small small) {
        return small.cases.scoring.assess(small.cases.sheet());
    }

    @Benchmark
    public Score changeOfOneAnswer(Small small) {
        AnswerSheet sheet = small.cases.sheet();
        Answers changed = sheet.answers().with("p0-q50", new Answer.One(small.cases.next % 2 == 0 ? "yes" : "no"));
        return small.cases.scoring.score(sheet.facts(), changed);
    }

    @Benchmark
    public Assessment changeOfOneAnswerExplained(Small small) {
        AnswerSheet sheet = small.cases.sheet();
        Answers changed = sheet.answers().with("p0-q50", new Answer.One(small.cases.next % 2 == 0 ? "yes" : "no"));
        return small.cases.scoring.assess(sheet.facts(), changed);
    }

    @Benchmark
    public Scoring loading(Document document) {
        return Scoring.compile(BenchQuestionnaire.load(document.bytes));
    }

    @Benchmark
    public Assessment fullResultOf1500(Large large) {
        return large.cases.scoring.assess(large.cases.sheet());
    }
}
