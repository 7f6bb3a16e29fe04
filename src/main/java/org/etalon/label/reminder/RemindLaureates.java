/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.reminder;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import javax.sql.DataSource;
import org.etalon.edition.EditionQuery;
import org.etalon.label.LabelQuery;
import org.etalon.label.reminder.ReminderRepository.EndingRow;
import org.etalon.mail.Post;
import org.etalon.mail.letter.Notice;
import org.etalon.membership.Teams;
import org.etalon.platform.persistence.Database;
import org.etalon.platform.persistence.Sql;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** Tells a collectivité's administrators, at the pace they like, that its label comes to its end: twice, each once, whatever node does it. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.EVERYBODY)
public class RemindLaureates {
    static final int EARLY = 90;
    static final int LATE = 30;

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Resource(lookup = Database.NAME)
    DataSource source;

    @Inject
    EditionQuery editions;

    @Inject
    Teams teams;

    @Inject
    Post post;

    @Inject
    Clock clock;

    /** All labels of which it is time. @return how many people were told */
    public int remind() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        LocalDate today = LocalDate.ofInstant(now, PARIS);
        return Sql.with(source, connection -> {
            LabelQuery.lockVersion(connection);
            return remind(connection, now, today, 0, LATE) + remind(connection, now, today, LATE + 1, EARLY);
        });
    }

    private int remind(Connection connection, Instant now, LocalDate today, int from, int days) throws SQLException {
        int told = 0;
        LocalDate first = today.plusDays(from);
        for (EndingRow ending : ReminderRepository.list(connection, now, first, today.plusDays(days), days)) {
            ReminderRepository.note(connection, ending, days, now);
            for (UUID person : teams.read(ending.collectivity()).administrators()) {
                post.tell(person, notice(ending, today));
                told++;
            }
        }
        return told;
    }

    private Notice notice(EndingRow ending, LocalDate today) {
        String title = editions.find(ending.edition())
                .map(edition -> edition.plan().titleFr())
                .orElseGet(() -> ending.edition().replaceFirst("^.*/", ""));
        return Notice.of(
                ReminderOccasion.ENDING,
                teams.name(ending.collectivity()),
                "/collectivities/" + ending.collectivity(),
                title,
                ending.endsOn(),
                (int) ChronoUnit.DAYS.between(today, ending.endsOn()));
    }
}
