/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.fill;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.etalon.collectivity.directory.DirectoryEntry;
import org.etalon.core.answer.Answers;
import org.etalon.core.answer.Facts;
import org.etalon.dossier.AnswerState;
import org.etalon.dossier.AnswerText;
import org.etalon.dossier.Given;
import org.etalon.dossier.KeptAnswer;

/** What a dossier begins with. */
final class FirstAnswers {
    private FirstAnswers() {}

    /** What the directory knows; the staff it doesn't. */
    static Facts facts(DirectoryEntry entry) {
        return new Facts(
                entry.type(),
                entry.population() == null ? OptionalLong.empty() : OptionalLong.of(entry.population()),
                OptionalLong.empty(),
                said(entry.department()),
                said(entry.region()));
    }

    private static Optional<String> said(String code) {
        return Optional.of(code).filter(text -> !text.isEmpty());
    }

    /** A row for each question, in version 1 where something is given to it, else in version 0. */
    static List<KeptAnswer> rows(Answers answers, UUID person, Instant at) {
        return answers.index().questions().stream()
                .map(question -> row(question.id(), given(answers, question.id()), person, at))
                .toList();
    }

    private static Given given(Answers answers, String question) {
        String answer = answers.find(question).map(AnswerText::of).orElse(null);
        String reason = answers.findJustification(question).orElse(null);
        if (reason != null) {
            return new Given(AnswerState.NOT_APPLICABLE, answer, reason);
        }
        return answer == null ? Given.NOTHING : new Given(AnswerState.ANSWERED, answer, null);
    }

    private static KeptAnswer row(String question, Given given, UUID person, Instant at) {
        return given.equals(Given.NOTHING)
                ? new KeptAnswer(question, 0, given, 0, null, null)
                : new KeptAnswer(question, 1, given, 0, person, at);
    }
}
