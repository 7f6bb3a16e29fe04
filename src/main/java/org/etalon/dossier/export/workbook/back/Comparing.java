/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.workbook.back;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.etalon.core.answer.Intake;
import org.etalon.core.problem.Problem;
import org.etalon.core.questionnaire.AnswerType;
import org.etalon.core.scoring.Scoring;
import org.etalon.dossier.AnswerRepository;
import org.etalon.dossier.DossierProblem;
import org.etalon.dossier.Given;
import org.etalon.dossier.KeptAnswer;
import org.etalon.dossier.OpenDossier;
import org.etalon.dossier.export.workbook.plan.Columns.OfAnswers;
import org.etalon.dossier.export.workbook.plan.Plan;
import org.etalon.dossier.export.workbook.plan.Spot;
import org.etalon.dossier.export.workbook.plan.Tab;
import org.etalon.dossier.export.workbook.plan.Wording;
import org.etalon.dossier.fill.GivenReading;
import org.etalon.membership.MemberAction;
import org.etalon.platform.sheet.Place;

/** Compares a workbook that came back with what was sent, and with what stands in the dossier now. */
final class Comparing {
    private final Connection connection;
    private final OpenDossier dossier;
    private final Scoring scoring;
    private final SentWorkbook sent;
    private final Plan plan;
    private final Map<String, Integer> rows = new HashMap<>();
    private final Map<String, KeptAnswer> standing = new HashMap<>();
    private final Findings findings = Findings.none();

    Comparing(Connection connection, OpenDossier dossier, Scoring scoring, SentWorkbook sent) {
        this.connection = connection;
        this.dossier = dossier;
        this.scoring = scoring;
        this.sent = sent;
        plan = new Plan(scoring.questionnaire(), new Wording(sent.language()));
        dossier.answers().forEach(answer -> standing.put(answer.question(), answer));
    }

    /** @throws org.etalon.core.problem.RefusedException where the workbook is of another dossier or questionnaire */
    Findings findings() throws SQLException {
        sent.refuseUnlessOf(dossier.head().id(), scoring.questionnaire());
        findRows();
        int untouched = 0;
        for (Spot spot : plan.spots()) {
            untouched += isWhole(spot) && !compare(spot) ? 1 : 0;
        }
        return findings.leaving(untouched);
    }

    private void findRows() {
        for (int row : sent.answers().rows()) {
            String key = row < Plan.HEADS
                    ? ""
                    : sent.answers().words(row, OfAnswers.KEY).strip();
            if (!key.isEmpty() && rows.putIfAbsent(key, row) != null) {
                Place place = new Place(Tab.ANSWERS.name(plan.wording()), row, OfAnswers.NUMBER);
                findings.mistakes().add(Mistake.of(WorkbookProblem.ROW_TWICE, place, key.split("/")[0]));
            }
        }
    }

    /** Whether all rows of a question are there. */
    private boolean isWhole(Spot spot) {
        String id = spot.question().id();
        Stream<String> choices = spot.question().type() instanceof AnswerType.Multiple multiple
                ? multiple.choices().stream().map(choice -> id + "/" + choice.id())
                : Stream.of();
        if (rows.containsKey(id) && choices.allMatch(rows::containsKey)) {
            return true;
        }
        findings.mistakes().add(Mistake.of(WorkbookProblem.ROW_MISSING, spot.answer(), id, spot.number()));
        return false;
    }

    /** Whether the person changed something. */
    private boolean compare(Spot spot) throws SQLException {
        String id = spot.question().id();
        List<Mistake> mistakes = new ArrayList<>();
        var reading = new RowReading(sent, plan, spot, rows, mistakes);
        Optional<Long> version = version(reading);
        Optional<Given> base = version.isPresent() ? base(id, version.get()) : Optional.empty();
        if (base.isEmpty()) {
            findings.mistakes().add(Mistake.of(WorkbookProblem.ROW_VERSION, reading.at(OfAnswers.NUMBER), id));
            return true;
        }
        noteProof(spot, reading);
        Map<String, Object> old = Alike.said(base.get());
        Map<String, Object> said = reading.said();
        if (mistakes.isEmpty() && Alike.are(old, said)) {
            return false;
        }
        Intake<Given> taken = GivenReading.read(scoring.index(), id, Alike.merged(old, said));
        if (mistakes.isEmpty()) {
            taken.problems().forEach(problem -> mistakes.add(new Mistake(place(reading, problem), id, problem)));
            refuseUnlessTheirs(spot, reading, mistakes);
        }
        if (mistakes.isEmpty()) {
            change(spot, reading, version.get(), base.get(), taken.value().orElseThrow());
        }
        findings.mistakes().addAll(mistakes);
        return true;
    }

    private void change(Spot spot, RowReading reading, long version, Given before, Given after) {
        KeptAnswer now = standing(spot.question().id());
        var difference = new Difference(spot, reading.at(OfAnswers.ANSWER), version, before, after);
        if (now.version() == version) {
            findings.differences().add(difference);
        } else if (!Alike.are(Alike.said(now.given()), Alike.said(after))) {
            findings.conflicts().add(new Conflict(difference, now));
        }
    }

    private Optional<Long> version(RowReading reading) {
        String text = sent.answers()
                .words(reading.at(OfAnswers.VERSION).row(), OfAnswers.VERSION)
                .strip();
        return text.matches("[0-9]{1,18}") ? Optional.of(Long.parseLong(text)) : Optional.empty();
    }

    private Optional<Given> base(String question, long version) throws SQLException {
        KeptAnswer now = standing(question);
        return now.version() == version
                ? Optional.of(now.given())
                : AnswerRepository.findGiven(connection, dossier.head().id(), question, version);
    }

    private KeptAnswer standing(String question) {
        return standing.getOrDefault(question, new KeptAnswer(question, 0, Given.NOTHING, 0, null, null));
    }

    private void noteProof(Spot spot, RowReading reading) {
        boolean proven = standing(spot.question().id()).evidence() > 0;
        if (spot.question().evidence().isPresent()
                && reading.proof().filter(said -> said != proven).isPresent()) {
            findings.proofs().add(reading.at(OfAnswers.PROOF));
        }
    }

    private void refuseUnlessTheirs(Spot spot, RowReading reading, List<Mistake> mistakes) {
        if (!dossier.head().powers().mayIn(spot.domain().id(), MemberAction.ANSWER)) {
            Place place = reading.at(OfAnswers.ANSWER);
            String id = spot.question().id();
            mistakes.add(new Mistake(place, id, Problem.of(DossierProblem.NOT_YOURS_TO_DO, place.name())));
        }
    }

    /** The cell that a problem is about. */
    private static Place place(RowReading reading, Problem problem) {
        String code = problem.code().name();
        if (code.startsWith("JUSTIFICATION") || code.startsWith("EXPLANATION")) {
            return reading.at(OfAnswers.JUSTIFICATION);
        }
        return code.startsWith("DECLARATION") || code.startsWith("STATE") || code.equals("ANSWER_MISSING")
                ? reading.at(OfAnswers.STATE)
                : reading.at(OfAnswers.ANSWER);
    }
}
