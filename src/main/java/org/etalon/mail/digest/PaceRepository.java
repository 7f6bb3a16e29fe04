/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.mail.digest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** How often each person wants to be told. */
@ApplicationScoped
public class PaceRepository {
    private static final UUID NOBODY = new UUID(0, 0);

    @PersistenceContext
    EntityManager entities;

    /** The person's pace; daily for whoever has not chosen. */
    public Pace get(UUID person) {
        List<?> found = entities.createNativeQuery("select pace from mail_preference where person = cast(?1 as uuid)")
                .setParameter(1, person.toString())
                .getResultList();
        return found.isEmpty() ? Pace.DAILY : Pace.valueOf(found.get(0).toString());
    }

    /** Chooses, in the transaction at hand; what waits already goes by the new pace, unless it is urgent, or is dropped where it is never. */
    public void put(UUID person, Pace pace, Instant now) {
        entities.createNativeQuery("select pace from mail_preference where person = cast(?1 as uuid) for update")
                .setParameter(1, NOBODY.toString())
                .getSingleResult();
        int changed = run(
                "update mail_preference set pace = ?2, changed_at = ?3 where person = cast(?1 as uuid)",
                person,
                pace.name(),
                now);
        if (changed == 0) {
            run(
                    "insert into mail_preference (person, pace, changed_at) values (cast(?1 as uuid), ?2, ?3)",
                    person,
                    pace.name(),
                    now);
        }
        if (pace == Pace.NEVER) {
            run("delete from mail_notice where person = cast(?1 as uuid)", person);
        } else {
            run(
                    "update mail_notice set due_at = ?2 where person = cast(?1 as uuid) and not urgent",
                    person,
                    pace.next(now));
        }
    }

    /** Forgets a person: their choice, what waited to be told, and when they last were. */
    public void remove(UUID person) {
        run("delete from mail_notice where person = cast(?1 as uuid)", person);
        run("delete from mail_preference where person = cast(?1 as uuid)", person);
        run("delete from mail_told where person = cast(?1 as uuid)", person);
    }

    private int run(String sql, UUID person, Object... values) {
        var query = entities.createNativeQuery(sql).setParameter(1, person.toString());
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 2, values[i] instanceof Instant at ? at.atOffset(ZoneOffset.UTC) : values[i]);
        }
        return query.executeUpdate();
    }
}
