/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.etalon.assessment.report.Beside;
import org.etalon.core.scoring.Assessment.QuestionResult;
import org.etalon.core.scoring.Standing;
import org.etalon.dossier.AnswerState;
import org.etalon.dossier.submission.filed.Content;
import org.etalon.dossier.submission.filed.Piece;
import org.etalon.platform.document.Anchor;
import org.etalon.platform.document.Line;
import org.etalon.platform.document.Line.Style;
import org.etalon.platform.text.Texts;

/** At a question: the collectivité's justification and doubts, and its pieces by number. */
final class PieceNotes implements Beside {
    private final Content content;
    private final Texts texts;

    PieceNotes(Content content, Texts texts) {
        this.content = content;
        this.texts = texts;
    }

    static Anchor place(Piece piece) {
        return new Anchor("piece " + piece.id());
    }

    @Override
    public List<Line> under(QuestionResult question) {
        if (question.standing().state() != Standing.State.ASKED) {
            return List.of();
        }
        String id = question.place().question().id();
        List<Line> lines = new ArrayList<>();
        content.doubt(id).ifPresent(state -> lines.add(doubt(state)));
        String justification = content.at(id).justification();
        if (justification != null && !justification.isBlank()) {
            lines.add(Line.of(Style.STRONG, texts.get("answer.justification") + " ")
                    .then(Line.of(justification)));
        }
        if (question.standing() == Standing.UNANSWERED) {
            proof(question).ifPresent(lines::add);
        }
        return lines;
    }

    private Line doubt(AnswerState state) {
        return Line.of(Style.QUIET, texts.get("answer." + state.key()));
    }

    @Override
    public Optional<Line> proof(QuestionResult question) {
        String id = question.place().question().id();
        List<Line> named = new ArrayList<>();
        for (int at = 0; at < content.pieces().size(); at++) {
            Piece piece = content.pieces().get(at);
            if (piece.questions().contains(id)) {
                String name = texts.say("piece.named", at + 1, piece.title());
                named.add(Line.linking(Style.PROOF, name, place(piece)));
            }
        }
        return named.stream()
                .reduce((first, next) -> first.then(Line.of(Style.PROOF, texts.get("piece.between")))
                        .then(next))
                .map(all -> Line.of(Style.PROOF, texts.get("piece.lead") + " ").then(all));
    }
}
