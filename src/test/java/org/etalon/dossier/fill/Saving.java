/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.fill;

import java.sql.DriverManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.etalon.core.questionnaire.Question;
import org.etalon.dossier.DossierGround;
import org.etalon.dossier.fill.SaveOutcome.Saved;

/** Saves one answer after the other until it is killed, and says each once it is kept. Arguments: database, dossier, person. */
final class Saving {
    private Saving() {}

    public static void main(String[] args) throws Exception {
        UUID dossier = UUID.fromString(args[1]);
        UUID person = UUID.fromString(args[2]);
        List<String> questions = DossierGround.SCORING.index().questions().stream()
                .map(Question::id)
                .toList();
        var shelf = new PlainShelf();
        // open all the time, as a pool holds them
        var connection = DriverManager.getConnection(args[0]);
        connection.setAutoCommit(false);
        for (int save = 0; ; save++) {
            String question = questions.get(save % questions.size());
            // what another process had saved before this one began is not to be the same
            var said = Map.<String, Object>of("state", "unknown", "justification", UUID.randomUUID() + " à " + save);
            var saved =
                    (Saved) new AnswerDesk(connection, key -> DossierGround.SCORING, shelf, person, DossierGround.NOW)
                            .save(dossier, question, any -> true, index -> SaveAnswer.given(index, question, said));
            connection.commit();
            System.out.println(question + " " + saved.answer().version() + " "
                    + saved.answer().given().justification());
            System.out.flush();
        }
    }
}
