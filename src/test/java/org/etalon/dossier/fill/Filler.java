/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.fill;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.etalon.core.answer.AnswerSheet;
import org.etalon.core.answer.Answers;
import org.etalon.core.answer.Facts;
import org.etalon.core.scoring.Scoring;
import org.etalon.dossier.AnswerText;
import org.etalon.dossier.DossierGround;
import org.etalon.dossier.fill.SaveOutcome.Saved;
import org.etalon.edition.EditionRow;
import org.etalon.membership.Powers;
import org.etalon.platform.persistence.Sql;
import org.etalon.platform.persistence.Towns;
import org.etalon.platform.text.JsonTree;

/**
 * Somebody who fills a dossier of one collectivité, a save after the other, and knows the version of each answer as a page does. Each
 * save begins with the statement that knows who saves.
 */
public final class Filler {
    private static final AnswerShelf SHELF = new PlainShelf();

    private final Scoring scoring;
    private final UUID person;
    private final UUID dossier;
    private final String session;
    private final List<String> questions;
    private final Map<String, Object> answers = new HashMap<>();
    private final Map<String, Long> versions = new HashMap<>();

    private Filler(Scoring scoring, UUID person, UUID dossier, String session, AnswerSheet sheet) {
        this.scoring = scoring;
        this.person = person;
        this.dossier = dossier;
        this.session = session;
        questions = List.copyOf(sheet.answers().given().keySet());
        sheet.answers().given().forEach((question, answer) -> {
            answers.put(question, JsonTree.read(AnswerText.of(answer)));
            versions.put(question, 1L);
        });
    }

    /** A dossier that begins with these answers. */
    public static Filler of(DataSource source, Scoring scoring, EditionRow edition, String town, AnswerSheet sheet) {
        Towns.add(source, town);
        String session =
                UUID.nameUUIDFromBytes(town.getBytes(StandardCharsets.UTF_8)).toString();
        UUID person = DossierGround.member(source, town, "TECHNICAL_REFERENT", "");
        return new Filler(scoring, person, begun(source, edition, town, person, session, sheet), session, sheet);
    }

    /**
     * A dossier in which nothing is answered, and somebody who has signed in to fill it.
     *
     * @param session the digest of what the browser's cookie says
     * @return the dossier's id
     */
    public static UUID begun(DataSource source, EditionRow edition, String town, String session) {
        UUID person = DossierGround.member(source, town, "TECHNICAL_REFERENT", "");
        var nothing = new AnswerSheet(Facts.of("commune"), Answers.none(DossierGround.SCORING.index()));
        return begun(source, edition, town, person, session, nothing);
    }

    private static UUID begun(
            DataSource source, EditionRow edition, String town, UUID person, String session, AnswerSheet sheet) {
        return Sql.inTransaction(source, connection -> {
            signIn(connection, person, session);
            return new DossierDesk(connection, person, DossierGround.NOW)
                    .start(town, edition, Powers.NONE, sheet)
                    .id();
        });
    }

    private static void signIn(Connection connection, UUID person, String session) throws SQLException {
        try (var insert =
                connection.prepareStatement("insert into person_session (id, token, person, device, created_at,"
                        + " seen_at) values (?, ?, ?, '', current_timestamp, current_timestamp)")) {
            insert.setObject(1, UUID.randomUUID());
            insert.setString(2, session);
            insert.setObject(3, person);
            insert.executeUpdate();
        }
    }

    /** The next save: the same answer with another text. @return the answer's version */
    public long save(DataSource source, int number, String text) {
        String question = questions.get(number % questions.size());
        Map<String, Object> sent = Map.of("answer", answers.get(question), "justification", text);
        var saved = (Saved) Sql.inTransaction(source, connection -> {
            know(connection);
            return new AnswerDesk(connection, key -> scoring, SHELF, person, DossierGround.NOW.plusMillis(number))
                    .save(
                            dossier,
                            question,
                            started -> started == versions.get(question),
                            index -> SaveAnswer.given(index, question, sent));
        });
        versions.put(question, saved.answer().version());
        return saved.answer().version();
    }

    private void know(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("select s.id, s.seen_at, p.id, p.name, p.email, p.language,"
                + " p.organiser from person_session s join person p on p.id = s.person"
                + " where s.token = ? and s.ended_at is null and p.left_at is null")) {
            statement.setString(1, session);
            try (var row = statement.executeQuery()) {
                row.next();
            }
        }
    }
}
