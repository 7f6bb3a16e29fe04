/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.submission.filed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.etalon.core.answer.Answer;
import org.etalon.core.answer.AnswerSheet;
import org.etalon.core.answer.Answers;
import org.etalon.core.answer.Intake;
import org.etalon.core.answer.QuestionIndex;
import org.etalon.core.questionnaire.Question;
import org.etalon.dossier.AnswerState;
import org.etalon.dossier.AnswerText;
import org.etalon.dossier.Given;
import org.etalon.dossier.KeptAnswer;
import org.etalon.dossier.OpenDossier;
import org.etalon.dossier.evidence.EvidenceItem;
import org.etalon.platform.text.CanonicalText;

/**
 * What a collectivité gave: from the dossier as it stands, or from a snapshot.
 *
 * @param sheet what the score is made from
 * @param given what was given to each question, by its id
 * @param pieces in the order of the questions that they serve
 */
public record Content(AnswerSheet sheet, Map<String, Given> given, List<Piece> pieces) {

    /** @param evidence what serves questions of this dossier */
    public static Content of(OpenDossier dossier, List<EvidenceItem> evidence, QuestionIndex index) {
        Map<String, Given> given =
                dossier.answers().stream().collect(Collectors.toMap(KeptAnswer::question, KeptAnswer::given));
        List<Piece> pieces = evidence.stream().map(Piece::of).toList();
        return new Content(dossier.sheet(index), given, ordered(pieces, index));
    }

    /** @param state a snapshot's member {@code state} */
    public static Content of(Map<?, ?> state, QuestionIndex index) {
        Map<String, Given> given = new HashMap<>();
        ((Map<?, ?>) state.get("answers")).forEach((id, answer) -> given.put(id.toString(), given((Map<?, ?>) answer)));
        List<Piece> pieces = ((List<?>) state.get("evidence"))
                .stream().map(piece -> Piece.of((Map<?, ?>) piece)).toList();
        Map<String, Answer> answers = new HashMap<>();
        Map<String, String> declared = new HashMap<>();
        given.forEach((id, each) -> {
            AnswerText.counted(index, id, each).ifPresent(answer -> answers.put(id, answer));
            AnswerText.declared(each).ifPresent(reason -> declared.put(id, reason));
        });
        Set<String> proven = new HashSet<>();
        pieces.forEach(piece -> proven.addAll(piece.questions()));
        var facts = Intake.ofDossier(index, Map.of("collectivity", state.get("facts")))
                .value()
                .orElseThrow()
                .facts();
        var sheet = new AnswerSheet(facts, Answers.of(index, answers, declared, proven));
        return new Content(sheet, given, ordered(pieces, index));
    }

    private static Given given(Map<?, ?> answer) {
        Object raw = answer.get("answer");
        Object justification = answer.get("justification");
        return new Given(
                AnswerState.find(answer.get("state").toString()).orElseThrow(),
                raw == null ? null : CanonicalText.of(raw),
                justification == null ? null : justification.toString());
    }

    private static List<Piece> ordered(List<Piece> pieces, QuestionIndex index) {
        List<Piece> rest = new ArrayList<>(pieces);
        List<Piece> ordered = new ArrayList<>();
        for (Question question : index.questions()) {
            rest.removeIf(piece -> piece.questions().contains(question.id()) && ordered.add(piece));
        }
        return ordered;
    }

    /** What was given to this question. */
    public Given at(String question) {
        return given.getOrDefault(question, Given.NOTHING);
    }

    /** Why a question is not known yet, or to be looked at again; empty where neither. */
    public Optional<AnswerState> doubt(String question) {
        return Optional.of(at(question).state())
                .filter(state -> state == AnswerState.TO_CONFIRM || state == AnswerState.UNKNOWN);
    }
}
