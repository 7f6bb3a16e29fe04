/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.page.team;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.etalon.core.scoring.Assessment.QuestionResult;
import org.etalon.core.scoring.Standing;
import org.etalon.dossier.AnswerState;
import org.etalon.dossier.KeptAnswer;
import org.etalon.dossier.page.Opened;
import org.etalon.dossier.teamwork.NoteKind;
import org.etalon.dossier.teamwork.Teamwork;

/** Which questions of a dossier fit a pick, for one person. */
record Picks(Opened opened, Teamwork teamwork, UUID person, Map<String, KeptAnswer> answers) {
    static Picks of(Opened opened, Teamwork teamwork, UUID person) {
        return new Picks(
                opened,
                teamwork,
                person,
                opened.dossier().answers().stream()
                        .collect(Collectors.toMap(KeptAnswer::question, Function.identity())));
    }

    /** @param domain of this one alone, or null */
    List<QuestionResult> list(Pick pick, String domain) {
        return opened.assessment().questions().stream()
                .filter(result -> domain == null || result.place().domain().id().equals(domain))
                .filter(result -> fits(pick, result))
                .toList();
    }

    /** All picks with their counts. @param address of the page without its query; @param domain of this one alone, or null */
    List<PickLine> lines(String address, Pick chosen, String domain) {
        return Stream.of(Pick.values())
                .map(pick -> new PickLine(
                        address + (pick == Pick.ALL ? "" : "?show=" + pick.key()),
                        "pick." + pick,
                        count(pick, domain),
                        pick == chosen))
                .toList();
    }

    /** Announced questions are shown among all, but counted nowhere: the progress beside says the same figure. */
    private int count(Pick pick, String domain) {
        return (int) list(pick, domain).stream()
                .filter(result -> pick != Pick.ALL || !result.place().question().announced())
                .count();
    }

    private boolean fits(Pick pick, QuestionResult result) {
        String question = result.place().question().id();
        boolean asked = result.standing().state() == Standing.State.ASKED;
        return switch (pick) {
            case ALL -> Opened.isShown(result);
            case UNANSWERED ->
                asked
                        && !result.standing().answered()
                        && !result.place().question().announced();
            case WITHOUT_EVIDENCE ->
                result.provable()
                        && result.place().question().evidence().isPresent()
                        && (kept(question) == null || kept(question).evidence() == 0);
            case TO_CONFIRM ->
                asked && kept(question) != null && kept(question).given().state() == AnswerState.TO_CONFIRM;
            case MINE ->
                Opened.isShown(result)
                        && teamwork.waitsFor(person, result.place().domain().id(), question);
            case COMMENTS -> Opened.isShown(result) && has(question, NoteKind.COMMENT);
            case TASKS -> Opened.isShown(result) && has(question, NoteKind.TASK);
        };
    }

    private KeptAnswer kept(String question) {
        return answers.get(question);
    }

    private boolean has(String question, NoteKind kind) {
        return teamwork.at(question).stream().anyMatch(note -> note.is(kind) && note.isOpen());
    }
}
