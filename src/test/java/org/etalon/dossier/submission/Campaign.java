/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.submission;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import javax.sql.DataSource;
import org.etalon.core.answer.Facts;
import org.etalon.core.scoring.Scoring;
import org.etalon.dossier.DossierGround;
import org.etalon.dossier.evidence.EvidenceItem;
import org.etalon.dossier.submission.HandedIn.Whose;
import org.etalon.platform.persistence.Persons;
import org.etalon.platform.persistence.Sql;

/**
 * Many dossiers of one edition, made by chance and handed in without a member.
 *
 * @param evidence that serves each of them, as its snapshot tells it
 */
public record Campaign(DataSource source, Scoring scoring, UUID person, List<EvidenceItem> evidence) {
    private static final int AT_ONCE = 100;
    private static final int FIRST = 10_000;

    /** An open edition of this questionnaire, without dossiers. */
    public static Campaign open(DataSource source, Scoring scoring, List<EvidenceItem> evidence) {
        DossierGround.edition(source, scoring.questionnaire().key());
        return new Campaign(source, scoring, Persons.add(source), evidence);
    }

    /** The code of the collectivité of a dossier. */
    public static String code(int number) {
        return String.valueOf(FIRST + number);
    }

    public static UUID dossier(int number) {
        return new UUID(7, number);
    }

    /** Hands in a dossier each of that many collectivités, numbered from 1. */
    public Campaign with(int dossiers) {
        for (int from = 1; from <= dossiers; from += AT_ONCE) {
            int first = from;
            int last = Math.min(dossiers, from + AT_ONCE - 1);
            Sql.inTransaction(source, connection -> {
                for (int number = first; number <= last; number++) {
                    begin(connection, number);
                    handIn(connection, number, number);
                }
                return null;
            });
        }
        return this;
    }

    /** Hands a dossier in anew, under another number. */
    public Submission again(int number, int ordinal) {
        return Sql.inTransaction(source, connection -> handIn(connection, number, ordinal));
    }

    /** Takes a submission back. */
    public void takeBack(Submission submission) {
        Sql.inTransaction(source, connection -> {
            SubmissionRepository.withdraw(connection, submission.id(), person, DossierGround.NOW);
            return null;
        });
    }

    private void begin(Connection connection, int number) throws SQLException {
        String code = code(number);
        try (var statement = connection.createStatement()) {
            statement.executeUpdate("insert into collectivity (code, type, nature, name, other_names, addresses, insee,"
                    + " siren, department, region, epci, population, located, source, vintage, gone) select '" + code
                    + "', 'commune', 'COM', 'Commune " + code + "', '', '', '" + code + "', '2138" + code
                    + "', '38', '84', '', 3200, '', 'insee', '2026', '' where not exists (select 1 from collectivity where code = '"
                    + code + "')");
        }
        try (var insert = connection.prepareStatement(
                "insert into dossier (id, collectivity, edition, type, status, version, started_by, started_at)"
                        + " values (?, ?, ?, 'commune', 'SUBMITTED', 1, ?, ?)")) {
            insert.setObject(1, dossier(number));
            insert.setString(2, code);
            insert.setString(3, DossierGround.EDITION);
            insert.setObject(4, person);
            insert.setObject(5, DossierGround.NOW.atOffset(ZoneOffset.UTC));
            insert.executeUpdate();
        }
    }

    private Submission handIn(Connection connection, int number, int ordinal) throws SQLException {
        var whose = new Whose(dossier(number), code(number), "=Commune " + code(number), ordinal);
        var facts = new Facts(
                "commune", OptionalLong.of(100L * number), OptionalLong.empty(), Optional.of("38"), Optional.of("84"));
        HandedIn made = HandedIn.of(scoring, whose, facts, evidence, ordinal);
        Submission submission = made.submission();
        Submission ours = new Submission(
                submission.id(),
                submission.dossier(),
                submission.edition(),
                submission.ordinal(),
                submission.digest(),
                submission.figures(),
                new SignOff(person, submission.at(), submission.signed().state()),
                person,
                submission.at(),
                Optional.empty());
        SubmissionRepository.add(connection, ours, made.snapshot(), List.of());
        return ours;
    }
}
