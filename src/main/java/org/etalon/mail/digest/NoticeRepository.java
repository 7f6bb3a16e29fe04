/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.mail.digest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.UUID;
import org.etalon.mail.letter.LetterWriter;
import org.etalon.mail.letter.Notice;

/** Keeps notices until they are told, in the transaction at hand. */
@ApplicationScoped
public class NoticeRepository {
    private static final String INSERT =
            "insert into mail_notice (person, about, path, text_fr, text_en, at, urgent, due_at)"
                    + " select cast(? as uuid), cast(? as varchar), cast(? as varchar), cast(? as varchar), cast(? as varchar),"
                    + " cast(? as timestamp with time zone), cast(? as boolean), case wish.pace"
                    + " when 'AT_ONCE' then cast(? as timestamp with time zone)"
                    + " when 'WEEKLY' then cast(? as timestamp with time zone) else cast(? as timestamp with time zone) end"
                    + " from (select coalesce((select pace from mail_preference where person = ?), 'DAILY') as pace) wish"
                    + " where wish.pace <> 'NEVER'";

    @PersistenceContext
    EntityManager entities;

    /** One statement, which looks at the person's pace itself. */
    public void add(UUID person, Notice notice, Instant now) {
        if (!entities.isJoinedToTransaction()) {
            throw new IllegalStateException("a notice is kept within a use case's transaction");
        }
        try {
            add(entities.unwrap(Connection.class), person, notice, now);
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    static void add(Connection connection, UUID person, Notice notice, Instant now) throws SQLException {
        try (var statement = connection.prepareStatement(INSERT)) {
            statement.setObject(1, person);
            statement.setString(2, notice.about());
            statement.setString(3, notice.path());
            statement.setString(4, LetterWriter.line(notice, Locale.FRENCH));
            statement.setString(5, LetterWriter.line(notice, Locale.ENGLISH));
            statement.setObject(6, now.atOffset(ZoneOffset.UTC));
            statement.setBoolean(7, notice.urgent());
            statement.setObject(8, due(notice, Pace.AT_ONCE, now));
            statement.setObject(9, due(notice, Pace.WEEKLY, now));
            statement.setObject(10, due(notice, Pace.DAILY, now));
            statement.setObject(11, person);
            statement.executeUpdate();
        }
    }

    private static OffsetDateTime due(Notice notice, Pace pace, Instant now) {
        return (notice.urgent() ? Pace.AT_ONCE : pace).next(now).atOffset(ZoneOffset.UTC);
    }
}
