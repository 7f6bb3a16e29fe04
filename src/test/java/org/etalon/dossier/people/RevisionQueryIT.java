/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.etalon.dossier.DossierDoor;
import org.etalon.dossier.DossierGround;
import org.etalon.dossier.fill.Desk;
import org.etalon.platform.persistence.Databases;
import org.etalon.platform.persistence.Sql;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A page that looks again learns of every change, and of nothing else; on both databases. */
class RevisionQueryIT {
    private static final String QUESTION = "free-browser";

    @ParameterizedTest
    @EnumSource
    void each_change_has_a_revision_of_its_own(Databases database) {
        var desk = Desk.of(database);
        Set<String> seen = new HashSet<>();
        assertNew(seen, desk);

        desk.save(QUESTION, 0, Map.of("answer", BigDecimal.valueOf(80)));
        assertNew(seen, desk);
        desk.save(QUESTION, 1, Map.of("answer", BigDecimal.valueOf(80), "justification", "Inventaire de mars"));
        assertNew(seen, desk);

        UUID piece = UUID.randomUUID();
        run(
                desk,
                "insert into evidence (id, collectivity, title, confidential, version, latest, added_for, added_by, added_at)"
                        + " values (?, '38001', 'Inventaire', true, 1, 1, ?, ?, ?)",
                piece,
                desk.dossier(),
                desk.person(),
                at(0));
        assertNew(seen, desk);
        run(
                desk,
                "insert into evidence_use (dossier, question, evidence, person, at) values (?, '" + QUESTION
                        + "', ?, ?, ?)",
                desk.dossier(),
                piece,
                desk.person(),
                at(1));
        assertNew(seen, desk);
        run(desk, "update evidence_use set at = ? where evidence = ?", at(2), piece);
        assertNew(seen, desk);
        run(desk, "update evidence set title = 'Liste', version = 2 where id = ?", piece);
        assertNew(seen, desk);
        run(desk, "update dossier set status = 'SUBMITTED', version = version + 1 where id = ?", desk.dossier());
        assertNew(seen, desk);
    }

    /** Another than all before, and the same when asked again. */
    private static void assertNew(Set<String> seen, Desk desk) {
        String revision = revision(desk);
        assertThat(seen.add(revision)).as(revision).isTrue();
        assertThat(revision(desk)).isEqualTo(revision);
    }

    private static String revision(Desk desk) {
        return Sql.inTransaction(
                desk.database().source(),
                connection -> RevisionQuery.get(
                        connection, DossierDoor.head(connection, desk.dossier(), desk.person(), DossierGround.NOW)));
    }

    private static void run(Desk desk, String sql, Object... keys) {
        Sql.inTransaction(desk.database().source(), connection -> {
            try (var statement = connection.prepareStatement(sql)) {
                for (int i = 0; i < keys.length; i++) {
                    statement.setObject(i + 1, keys[i]);
                }
                return statement.executeUpdate();
            }
        });
    }

    private static Object at(int seconds) {
        Instant instant = DossierGround.NOW.plusSeconds(seconds);
        return instant.atOffset(ZoneOffset.UTC);
    }
}
