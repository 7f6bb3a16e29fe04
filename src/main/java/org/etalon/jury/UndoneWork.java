/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.etalon.edition.ChangeEdition;
import org.etalon.edition.ChangeEdition.Left;
import org.etalon.platform.persistence.Database;
import org.etalon.platform.persistence.Sql;

/**
 * Says what a jury has not done yet before its edition is decided: nothing of it can be done after. Numbers alone, which tell nothing of a
 * dossier to whoever is tied to it.
 */
@ApplicationScoped
public class UndoneWork {
    private static final String COUNTING =
            """
            from dossier d join submission s on s.dossier = d.id left join admission a on a.dossier = d.id and a.submission = s.id
            where d.edition = ? and not exists (select 1 from submission l where l.dossier = d.id and l.ordinal > s.ordinal)
              and not exists (select 1 from submission_withdrawal w where w.submission = s.id)
            """;
    private static final String UNDONE =
            """
            select 1, 'unchecked', count(*) %1$s and coalesce(a.state, 'CORRECTED') in ('ASKED', 'CORRECTED')
            union all select 2, 'undecided', count(*) %1$s and a.state = 'ADMISSIBLE'
              and not exists (select 1 from decision e where e.dossier = d.id)
            union all select 3, 'sitting', count(*) from sitting t where t.edition = ? and t.closed_at is null
            order by 1
            """
                    .formatted(COUNTING);

    @Resource(lookup = Database.NAME)
    DataSource source;

    void tell(@Observes ChangeEdition.Deciding event) {
        event.left().addAll(list(event.edition()));
    }

    List<Left> list(String edition) {
        return Sql.with(source, connection -> {
            try (var statement = connection.prepareStatement(UNDONE)) {
                for (int at = 1; at <= 3; at++) {
                    statement.setString(at, edition);
                }
                List<Left> left = new ArrayList<>();
                try (var row = statement.executeQuery()) {
                    while (row.next()) {
                        if (row.getLong(3) > 0) {
                            left.add(new Left(row.getString(2), row.getLong(3)));
                        }
                    }
                }
                return left;
            }
        });
    }
}
