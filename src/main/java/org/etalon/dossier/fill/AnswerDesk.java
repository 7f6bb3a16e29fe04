/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.fill;

import static org.etalon.core.problem.RefusedException.refuseIfAny;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.LongPredicate;
import org.etalon.core.answer.Answers;
import org.etalon.core.answer.QuestionIndex;
import org.etalon.core.problem.Problem;
import org.etalon.core.scoring.Assessment;
import org.etalon.core.scoring.Scoring;
import org.etalon.dossier.AnswerRepository;
import org.etalon.dossier.AnswerText;
import org.etalon.dossier.DossierDoor;
import org.etalon.dossier.DossierProblem;
import org.etalon.dossier.Given;
import org.etalon.dossier.KeptAnswer;
import org.etalon.dossier.KnownAnswers;
import org.etalon.dossier.OpenDossier;
import org.etalon.membership.MemberAction;

/**
 * One change of one answer, in three statements: read, remember, change. Of several people who save at one dossier in the same instant
 * one comes first, told by the database; the others begin again, and hear what stands there now where it was the same question.
 *
 * @param engines the engine of a questionnaire by its key
 * @param shelf where the answers lie that were understood before
 */
record AnswerDesk(
        Connection connection, Function<String, Scoring> engines, AnswerShelf shelf, UUID person, Instant now) {
    AnswerDesk {
        // as exact as the databases keep it, so that what is told is what will be read
        now = now.truncatedTo(ChronoUnit.MICROS);
    }

    /** From the questionnaire's questions to what is to stand at the question. */
    @FunctionalInterface
    interface Wanted {
        Given in(QuestionIndex index);
    }

    /**
     * @param started whether the change started from this version
     * @throws org.etalon.core.problem.RefusedException where the dossier or the question is unknown to the person, where it isn't theirs
     *     to answer, where what is wanted doesn't fit, or where nothing is taken in now
     */
    SaveOutcome save(UUID id, String question, LongPredicate started, Wanted wanted) throws SQLException {
        Opening opening = open(id, question);
        KeptAnswer before = opening.before();
        Assessment standing = opening.scoring().assess(opening.sheet());
        refuseUnlessTheirs(opening, question, standing);
        Given given = wanted.in(opening.scoring().index());
        DossierDoor.refuseUnlessTakingIn(opening.dossier().head(), question, now);
        if (before.given().equals(given)) {
            // also the repetition of a save whose answer got lost (RFC 9110, 13.1.1)
            return SaveOutcome.Saved.of(before, standing, standing);
        }
        if (!started.test(before.version())) {
            return new SaveOutcome.Stale(before, given);
        }
        KeptAnswer changed = before.changed(given, person, now);
        KnownAnswers known =
                opening.known().changed(with(changed, opening.known().answers()));
        if (!AnswerRepository.change(connection, id, changed, known.stamp().last())) {
            return save(id, question, started, wanted);
        }
        shelf.keep(id, known);
        return SaveOutcome.Saved.of(
                changed,
                standing,
                opening.scoring().assess(opening.dossier().head().facts(), known.answers()));
    }

    /** Reads the other answers only where they are not those that lie on the shelf, understood by this very engine. */
    private Opening open(UUID id, String question) throws SQLException {
        Optional<KnownAnswers> lying = shelf.find(id);
        var stamp = lying.map(KnownAnswers::stamp).orElse(KnownAnswers.Stamp.NONE);
        OpenDossier dossier = DossierDoor.open(connection, id, person, now, question, stamp);
        Scoring scoring = engines.apply(dossier.head().questionnaire());
        lying = lying.filter(known -> known.stamp().equals(dossier.stamp()));
        if (lying.isPresent() && lying.get().answers().index() != scoring.index()) {
            return Opening.of(
                    DossierDoor.open(connection, id, person, now, question), scoring, question, Optional.empty());
        }
        return Opening.of(dossier, scoring, question, lying);
    }

    /**
     * The same with what stood at the question in an earlier version.
     *
     * @throws org.etalon.core.problem.RefusedException as unknown, where there never was that version
     */
    SaveOutcome restore(UUID id, String question, long version, LongPredicate started) throws SQLException {
        var earlier = AnswerRepository.findGiven(connection, id, question, version);
        return save(id, question, started, index -> earlier.orElseThrow(DossierDoor::unknown));
    }

    private static void refuseUnlessTheirs(Opening opening, String question, Assessment standing) {
        int position = opening.scoring().index().get(question);
        String domain = standing.questions().get(position).place().domain().id();
        refuseIfAny(
                opening.dossier().head().powers().mayIn(domain, MemberAction.ANSWER)
                        ? List.of()
                        : List.of(Problem.of(DossierProblem.NOT_YOURS_TO_DO, "")));
    }

    private static Answers with(KeptAnswer changed, Answers answers) {
        return answers.replacing(
                changed.question(),
                AnswerText.counted(answers.index(), changed.question(), changed.given()),
                AnswerText.declared(changed.given()));
    }
}
