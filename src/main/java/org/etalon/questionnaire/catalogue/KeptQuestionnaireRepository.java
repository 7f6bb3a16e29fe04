/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.questionnaire.catalogue;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.etalon.platform.persistence.Database;
import org.etalon.platform.persistence.DatabaseException;

/**
 * Every version of every published questionnaire, kept for ever: what has been published can be shown and scored by its own rules
 * even when its file is gone. Written once for each content, so that several servers may keep the same.
 */
@ApplicationScoped
class KeptQuestionnaireRepository {
    private static final String INTEGRITY = "23";

    @Resource(lookup = Database.NAME)
    DataSource source;

    @Inject
    Clock clock;

    /** The newest version of each that can still be read, in the order in which they were kept. */
    List<Edition> listNewest() {
        String newest =
                """
                select k.edition_key, k.document from kept_questionnaire k
                where k.kept_at = (select max(o.kept_at) from kept_questionnaire o where o.edition_key = k.edition_key)
                order by k.kept_at, k.edition_key""";
        try (Connection connection = source.getConnection();
                PreparedStatement query = connection.prepareStatement(newest);
                ResultSet rows = query.executeQuery()) {
            List<Edition> kept = new ArrayList<>();
            while (rows.next()) {
                Edition.find(rows.getString(1), rows.getString(2)).ifPresent(kept::add);
            }
            return kept;
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    /** The version with this digest; empty where it was never kept, or can't be read any more. */
    Optional<Edition> find(String content) {
        try (Connection connection = source.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "select k.edition_key, k.document from kept_questionnaire k where k.content = ?")) {
            query.setString(1, content);
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? Edition.find(row.getString(1), row.getString(2)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    /** Keeps this version, unless it is kept already. */
    void keep(Edition edition) {
        String insert =
                """
                insert into kept_questionnaire(content, rules, edition_key, status, document, kept_at)
                values (?, ?, ?, ?, ?, ?)""";
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(insert)) {
            var digests = edition.questionnaire().digests();
            statement.setString(1, digests.content());
            statement.setString(2, digests.rules());
            statement.setString(3, edition.key());
            statement.setString(4, edition.questionnaire().status().name());
            statement.setString(5, edition.json());
            statement.setObject(6, clock.instant().atOffset(ZoneOffset.UTC));
            statement.executeUpdate();
        } catch (SQLException e) {
            if (e.getSQLState() == null || !e.getSQLState().startsWith(INTEGRITY)) {
                throw new DatabaseException(e);
            }
        }
    }
}
