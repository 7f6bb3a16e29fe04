/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.recusal;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.etalon.dossier.DossierGround;
import org.etalon.dossier.fill.Desk;
import org.etalon.jury.Juror;
import org.etalon.jury.JurorPost;
import org.etalon.jury.Jurors;
import org.etalon.jury.JuryDesk;
import org.etalon.jury.log.JuryLog;
import org.etalon.jury.log.JuryStep;
import org.etalon.platform.persistence.Databases;
import org.etalon.platform.persistence.Persons;
import org.etalon.platform.persistence.Sql;
import org.etalon.platform.persistence.Towns;

/** A dossier of a commune, and jurors who are put into the jury as they are. */
public record JuryGround(Databases database, UUID dossier, UUID referent) {
    public static final String TOWN = "38001";
    public static final String NEIGHBOUR = "38002";
    public static final Instant LATER = DossierGround.CLOSES.plusSeconds(7_200);

    public static JuryGround of(Databases database) {
        Desk desk = Desk.of(database);
        Towns.add(database.source(), NEIGHBOUR);
        return new JuryGround(database, desk.dossier(), desk.person());
    }

    /** Somebody new, in the jury. */
    public Juror juror(JurorPost post, String employer) {
        return juror(Persons.add(database.source()), post, employer);
    }

    public Juror juror(UUID person, JurorPost post, String employer) {
        Juror juror = Jurors.of(person, post, employer);
        sql(
                "insert into juror (id, edition, person, post, organisation, employer, domains, since_at, until_at, version)"
                        + " values (?, ?, ?, ?, '', ?, '', ?, ?, 1)",
                juror.id(),
                juror.edition(),
                person,
                post.name(),
                employer.isEmpty() ? null : employer,
                at(LATER),
                at(Juror.OPEN));
        return juror;
    }

    /** Somebody new, in the jury, who has said what ties them. */
    public Juror declared(JurorPost post) {
        Juror juror = juror(post, "");
        sql("update juror set declared_at = ? where id = ?", at(LATER), juror.id());
        return juror;
    }

    /** A dossier is handed in, and admissible. @param ordinal of the edition's submissions */
    public UUID handIn(UUID handedIn, int ordinal, String snapshot) {
        UUID id = UUID.randomUUID();
        sql(
                "insert into submission (id, dossier, edition, ordinal, number, state, digest, snapshot, global_score, proof,"
                        + " reached_level, signed_by, signed_at, submitted_by, submitted_at)"
                        + " values (?, ?, ?, ?, '2026-0001', '', '', ?, 0, 0, 0, ?, ?, ?, ?)",
                id,
                handedIn,
                DossierGround.EDITION,
                ordinal,
                snapshot,
                referent,
                at(DossierGround.NOW),
                referent,
                at(DossierGround.NOW));
        sql("delete from admission where dossier = ?", handedIn);
        sql(
                "insert into admission (dossier, state, submission, decided_by, decided_at, version)"
                        + " values (?, 'ADMISSIBLE', ?, ?, ?, 1)",
                handedIn,
                id,
                referent,
                at(LATER));
        return id;
    }

    /** What ties them is looked for, by themselves. @param declared reasons by dossier */
    public void declare(Juror juror, String name, Map<UUID, String> declared) {
        with(juror.person(), desk -> {
            Ties.renew(desk, juror, name, declared);
            return null;
        });
    }

    /** What ties them is looked for, by somebody else. */
    public void renew(Juror juror, String name) {
        with(UUID.randomUUID(), desk -> {
            Ties.renew(desk, juror, name);
            return null;
        });
    }

    /** What is done at a desk. */
    public interface Work<T> {
        T at(JuryDesk desk) throws java.sql.SQLException;
    }

    public <T> T with(UUID person, Work<T> work) {
        return Sql.inTransaction(database.source(), connection -> {
            JuryLog.lock(connection, DossierGround.EDITION);
            return work.at(new JuryDesk(connection, DossierGround.EDITION_ROW.plan(), person, LATER));
        });
    }

    public List<Recusal> recusals() {
        return Sql.with(database.source(), connection -> RecusalQuery.list(connection, DossierGround.EDITION));
    }

    public List<JuryStep> steps() {
        return Sql.with(database.source(), connection -> JuryLog.list(connection, DossierGround.EDITION));
    }

    public int sql(String change, Object... values) {
        return Sql.inTransaction(database.source(), connection -> {
            try (var statement = connection.prepareStatement(change)) {
                for (int i = 0; i < values.length; i++) {
                    statement.setObject(i + 1, values[i]);
                }
                return statement.executeUpdate();
            }
        });
    }

    public static Object at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
