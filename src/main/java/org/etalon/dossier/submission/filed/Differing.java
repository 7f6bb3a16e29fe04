/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.submission.filed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.etalon.core.answer.QuestionIndex;
import org.etalon.core.questionnaire.Question;
import org.etalon.dossier.Given;

/**
 * What is another at one question in a later submission.
 *
 * @param before what was given to it; the same as {@code after} where only its evidence is another
 * @param gone evidence that serves it no longer
 * @param come evidence that serves it now and did not
 * @param changed evidence of which the content, or what is said of it, is another; as it is now
 */
public record Differing(
        String question, Given before, Given after, List<Piece> gone, List<Piece> come, List<Piece> changed) {
    public Differing {
        gone = List.copyOf(gone);
        come = List.copyOf(come);
        changed = List.copyOf(changed);
    }

    /** Whether answer, state or justification are another. */
    public boolean isGiven() {
        return !before.equals(after);
    }

    /** Whether evidence is another. */
    public boolean isProof() {
        return !gone.isEmpty() || !come.isEmpty() || !changed.isEmpty();
    }

    /** Every question at which something is another, in the order of the questionnaire. */
    public static List<Differing> list(Content before, Content after, QuestionIndex index) {
        List<Differing> found = new ArrayList<>();
        for (Question question : index.questions()) {
            Differing differing = at(question.id(), before, after);
            if (differing.isGiven() || differing.isProof()) {
                found.add(differing);
            }
        }
        return found;
    }

    private static Differing at(String question, Content before, Content after) {
        Map<String, Piece> earlier = pieces(question, before);
        Map<String, Piece> later = pieces(question, after);
        return new Differing(
                question,
                before.at(question),
                after.at(question),
                without(earlier, later),
                without(later, earlier),
                later.values().stream()
                        .filter(piece -> earlier.containsKey(piece.id()))
                        .filter(piece -> !isSame(piece, earlier.get(piece.id())))
                        .toList());
    }

    private static Map<String, Piece> pieces(String question, Content content) {
        return content.pieces().stream()
                .filter(piece -> piece.questions().contains(question))
                .collect(Collectors.toMap(Piece::id, Function.identity()));
    }

    private static List<Piece> without(Map<String, Piece> these, Map<String, Piece> those) {
        return these.values().stream()
                .filter(piece -> !those.containsKey(piece.id()))
                .toList();
    }

    /** Whatever other questions they serve. */
    private static boolean isSame(Piece one, Piece other) {
        return one.version() == other.version()
                && one.title().equals(other.title())
                && one.confidential() == other.confidential()
                && Objects.equals(one.date(), other.date())
                && Objects.equals(one.validUntil(), other.validUntil())
                && Objects.equals(one.note(), other.note());
    }
}
