/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.core.scoring;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.etalon.core.answer.QuestionIndex;
import org.etalon.core.condition.FactCodes;
import org.etalon.core.condition.Program;
import org.etalon.core.condition.ProgramWriter;
import org.etalon.core.condition.Sight;
import org.etalon.core.questionnaire.Condition;
import org.etalon.core.questionnaire.Domain;
import org.etalon.core.questionnaire.Level;
import org.etalon.core.questionnaire.Question;
import org.etalon.core.questionnaire.Questionnaire;

/**
 * What is the same in every stratum, as flat arrays. Questions under the same conditions of domain and section form a run; domain
 * {@code d} has the runs {@code runs[d]} to {@code runs[d+1]}, run {@code r} the questions {@code starts[r]} to
 * {@code starts[r+1]}. Conditions are places in {@link #program}.
 */
final class Outline {
    static final byte NOT_EXPECTED = 0;
    static final byte RECOMMENDED = 1;
    static final byte REQUIRED = 2;

    final Questionnaire questionnaire;
    final Place[] places;
    final Marking marking;
    final Program program;
    final int[] floors;
    final int[] domainApplies;
    final int[] runs;
    final int[] runApplies;
    final int[] runVisible;
    final int[] starts;
    final int[] applies;
    final int[] visible;
    final byte[] evidence;
    /** 1 where the question counts for progress, 0 where it is announced. */
    final int[] counted;

    final int[] require;
    /** By level what it requires, each part that must hold by itself. */
    final int[][] requireParts;

    final int[] propose;
    final int[] checks;
    final int[] strata;

    Outline(Questionnaire questionnaire, QuestionIndex index, FactCodes facts) {
        this.questionnaire = questionnaire;
        places = Place.of(questionnaire).toArray(Place[]::new);
        marking = new Marking(index.questions());
        ProgramWriter writer = new ProgramWriter(index, facts);
        strata = write(writer, questionnaire.strata().stream().map(stratum -> stratum.when()));
        domainApplies = write(writer, questionnaire.domains().stream().map(Domain::applies));
        applies = write(writer, index.questions().stream().map(Question::applies));
        visible = write(writer, index.questions().stream().map(Question::visible));
        require = write(writer, questionnaire.levels().stream().map(level -> level.require()));
        requireParts = parts(writer, questionnaire.levels());
        propose = write(writer, questionnaire.mentions().stream().map(mention -> mention.propose()));
        checks = write(writer, questionnaire.checks().stream().map(check -> Optional.of(check.when())));
        List<Run> all = Run.of(questionnaire.domains());
        runApplies = write(writer, all.stream().map(run -> run.section().flatMap(Domain.Section::applies)));
        runVisible = write(writer, all.stream().map(run -> run.section().flatMap(Domain.Section::visible)));
        program = writer.finish();
        starts = Run.starts(all);
        runs = Run.byDomain(all, questionnaire.domains().size());
        floors = questionnaire.domains().stream().mapToInt(Domain::floor).toArray();
        evidence = new byte[index.size()];
        counted = new int[index.size()];
        for (int at = 0; at < evidence.length; at++) {
            evidence[at] = expected(index.question(at));
            counted[at] = index.question(at).announced() ? 0 : 1;
        }
    }

    /** Whether facts put a collectivity into the stratum at this position. */
    boolean fits(int stratum, long[] facts) {
        return program.holds(strata[stratum], new Sight(facts, null, null, 0));
    }

    private static int[][] parts(ProgramWriter writer, List<Level> levels) {
        return levels.stream()
                .map(level -> level.require().map(Requirement.Require::parts).orElse(List.of()))
                .map(parts -> write(writer, parts.stream().map(Optional::of)))
                .toArray(int[][]::new);
    }

    private static int[] write(ProgramWriter writer, Stream<Optional<Condition>> conditions) {
        return conditions.mapToInt(writer::write).toArray();
    }

    private static byte expected(Question question) {
        return question.evidence()
                .map(evidence -> evidence.required() ? REQUIRED : RECOMMENDED)
                .orElse(NOT_EXPECTED);
    }
}
