/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.review.offline;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.etalon.core.questionnaire.Questionnaire;
import org.etalon.core.review.Verdict.Proof;
import org.etalon.core.review.Verdict.Stance;
import org.etalon.dossier.export.workbook.plan.Wording;
import org.etalon.platform.text.Texts;

/** What a review is called in cells, and what a word in a cell means. */
public record ReviewWords(Wording wording) {
    /** What can be said of an answer, in the order in which it is offered. */
    public static final List<Stance> STANCES = List.of(Stance.CONFIRMED, Stance.CORRECTED);

    /** What can be said of evidence. */
    public static final List<Proof> PROOFS = List.of(Proof.values());

    public static ReviewWords in(Locale locale) {
        return new ReviewWords(new Wording(locale));
    }

    public Locale locale() {
        return wording.locale();
    }

    public String say(String key, Object... gaps) {
        return Texts.of("review", locale()).say(key, gaps);
    }

    public List<String> stances() {
        return STANCES.stream().map(each -> say("verdict." + each.key())).toList();
    }

    public List<String> proofs() {
        return PROOFS.stream().map(each -> say("proof." + each.key())).toList();
    }

    /** From none to the highest. */
    public List<String> levels(Questionnaire questionnaire) {
        return Stream.concat(
                        Stream.of(say("level.none")),
                        IntStream.rangeClosed(1, questionnaire.levels().size()).mapToObj(level -> say("level", level)))
                .toList();
    }

    public List<String> yesAndNo() {
        return List.of(wording.say("yes"), wording.say("no"));
    }

    /** Where a word stands among these, in whichever letters; -1 where it is none. */
    public static int find(List<String> words, String said) {
        String wanted = said.strip();
        return IntStream.range(0, words.size())
                .filter(at -> words.get(at).equalsIgnoreCase(wanted))
                .findFirst()
                .orElse(-1);
    }
}
