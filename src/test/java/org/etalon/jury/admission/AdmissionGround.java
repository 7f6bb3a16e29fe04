/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.admission;

import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.etalon.dossier.DossierGround;
import org.etalon.dossier.submission.Campaign;
import org.etalon.jury.Juror;
import org.etalon.jury.JurorPost;
import org.etalon.jury.Jurors;
import org.etalon.jury.JuryDesk;
import org.etalon.jury.log.JuryLog;
import org.etalon.jury.log.JuryStep;
import org.etalon.platform.persistence.Databases;
import org.etalon.platform.persistence.Persons;
import org.etalon.platform.persistence.Sql;

/** Dossiers that were handed in, and an organiser, after the closing. */
public record AdmissionGround(Databases database, Campaign campaign, UUID organiser, Instant now) {
    private static final Instant LATER = DossierGround.CLOSES.plusSeconds(7_200);

    public interface Work<T> {
        T at(JuryDesk desk) throws SQLException;
    }

    /** @param dossiers how many, numbered from 1 */
    public static AdmissionGround of(Databases database, int dossiers) {
        database.empty();
        var campaign = Campaign.open(database.source(), DossierGround.SCORING, List.of())
                .with(dossiers);
        return new AdmissionGround(database, campaign, Persons.add(database.source()), LATER);
    }

    public AdmissionGround when(Instant other) {
        return new AdmissionGround(database, campaign, organiser, other);
    }

    /** By the organiser, behind the jury's lock. */
    public <T> T with(Work<T> work) {
        return with(organiser, work);
    }

    public <T> T with(UUID person, Work<T> work) {
        return Sql.inTransaction(database.source(), connection -> {
            JuryLog.lock(connection, DossierGround.EDITION);
            return work.at(new JuryDesk(connection, DossierGround.EDITION_ROW.plan(), person, now));
        });
    }

    public List<AdmissionRow> rows(UUID person) {
        return with(person, desk -> AdmissionQuery.list(desk.connection(), desk.key(), person, now));
    }

    public AdmissionRow row(int number) {
        return with(desk ->
                        AdmissionQuery.find(desk.connection(), desk.key(), organiser, now, Campaign.dossier(number)))
                .orElseThrow();
    }

    public Set<UUID> admissible() {
        return with(desk -> AdmissibleQuery.list(desk.connection(), desk.key()));
    }

    public List<JuryStep> steps() {
        return with(desk -> JuryLog.list(desk.connection(), desk.key()));
    }

    /** The organiser is a juror too, and tied to this candidate. */
    public void tie(int number, String state) {
        Juror juror = Jurors.of(organiser, JurorPost.MEMBER, "");
        sql(
                "insert into juror (id, edition, person, post, organisation, domains, since_at, until_at, version)"
                        + " values (?, ?, ?, 'MEMBER', '', '', ?, ?, 1)",
                juror.id(),
                juror.edition(),
                organiser,
                at(now),
                at(Juror.OPEN));
        sql(
                "insert into recusal (id, juror, dossier, grounds, reason, state, raised_at, settled_at, version)"
                        + " values (?, ?, ?, 'DECLARED', '', ?, ?, ?, 1)",
                UUID.randomUUID(),
                juror.id(),
                Campaign.dossier(number),
                state,
                at(now),
                state.equals("OPEN") ? null : at(now));
    }

    private void sql(String change, Object... values) {
        Sql.inTransaction(database.source(), connection -> {
            try (var statement = connection.prepareStatement(change)) {
                for (int i = 0; i < values.length; i++) {
                    if (values[i] == null) {
                        statement.setNull(i + 1, java.sql.Types.TIMESTAMP_WITH_TIMEZONE);
                    } else {
                        statement.setObject(i + 1, values[i]);
                    }
                }
                return statement.executeUpdate();
            }
        });
    }

    private static Object at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
