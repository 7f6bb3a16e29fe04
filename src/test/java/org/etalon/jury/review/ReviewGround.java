/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.review;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.etalon.dossier.DossierGround;
import org.etalon.dossier.evidence.EvidenceAbout;
import org.etalon.dossier.evidence.EvidenceContent;
import org.etalon.dossier.evidence.EvidenceItem;
import org.etalon.dossier.evidence.EvidenceVersion;
import org.etalon.dossier.submission.Campaign;
import org.etalon.edition.EditionPlan;
import org.etalon.jury.Juror;
import org.etalon.jury.JurorPost;
import org.etalon.jury.Jurors;
import org.etalon.jury.JuryDesk;
import org.etalon.jury.log.JuryLog;
import org.etalon.jury.log.JuryStep;
import org.etalon.jury.review.said.PartName;
import org.etalon.platform.persistence.Databases;
import org.etalon.platform.persistence.Persons;
import org.etalon.platform.persistence.Sql;

/** A dossier that was handed in, with a piece of evidence, and jurors who are put into the jury as they are. */
public record ReviewGround(Databases database, Campaign campaign) {
    public static final UUID DOSSIER = Campaign.dossier(1);
    public static final Instant LATER = DossierGround.CLOSES.plusSeconds(7_200);

    /** A question that takes evidence, and has some. */
    public static final String PROVEN = DossierGround.SCORING.questionnaire().questions().stream()
            .filter(question -> question.evidence().isPresent())
            .findFirst()
            .orElseThrow()
            .id();

    public static ReviewGround of(Databases database) {
        database.empty();
        UUID someone = UUID.randomUUID();
        var link =
                new EvidenceVersion(1, EvidenceContent.link("https://example.org/preuve"), someone, DossierGround.NOW);
        var item = new EvidenceItem(
                UUID.randomUUID(),
                new EvidenceAbout("Preuve", null, null, true, null),
                1,
                link,
                someone,
                DossierGround.NOW,
                List.of(PROVEN));
        var ground = new ReviewGround(
                database,
                Campaign.open(database.source(), DossierGround.SCORING, List.of(item))
                        .with(1));
        ground.admit();
        return ground;
    }

    /** What counts is admissible. */
    public void admit() {
        sql("delete from admission where dossier = ?", DOSSIER);
        sql(
                "insert into admission (dossier, state, submission, decided_by, decided_at, version)"
                        + " select s.dossier, 'ADMISSIBLE', s.id, s.submitted_by, s.submitted_at, 1 from submission s"
                        + " where s.dossier = ? order by s.ordinal desc fetch first 1 row only",
                DOSSIER);
    }

    public Juror juror(JurorPost post) {
        Juror juror = Jurors.of(Persons.add(database.source()), post, "");
        sql(
                "insert into juror (id, edition, person, post, organisation, domains, declared_at, since_at, until_at, version)"
                        + " values (?, ?, ?, ?, '', '', ?, ?, ?, 1)",
                juror.id(),
                juror.edition(),
                juror.person(),
                post.name(),
                at(LATER),
                at(LATER),
                at(Juror.OPEN));
        return juror;
    }

    /** A member of the jury who is to read the dossier. */
    public Juror reader() {
        Juror juror = juror(JurorPost.MEMBER);
        assign(juror, null);
        return juror;
    }

    public void assign(Juror juror, LocalDate due) {
        sql(
                "insert into assignment (id, juror, dossier, due_on, since_at, version) values (?, ?, ?, cast(? as date), ?, 1)",
                UUID.randomUUID(),
                juror.id(),
                DOSSIER,
                due == null ? null : due.toString(),
                at(LATER));
    }

    public void tie(Juror juror, String state) {
        sql(
                "insert into recusal (id, juror, dossier, grounds, reason, state, raised_at, settled_by, settled_at, version)"
                        + " values (?, ?, ?, 'DECLARED', '', ?, ?, ?, ?, 1)",
                UUID.randomUUID(),
                juror.id(),
                DOSSIER,
                state,
                at(LATER),
                juror.person(),
                at(LATER));
    }

    public interface Work<T> {
        T at(Reader reader) throws SQLException;
    }

    public <T> T by(Juror juror, Work<T> work) {
        return by(juror, LATER, work);
    }

    /** At the door, in a transaction that is undone where something is refused. */
    public <T> T by(Juror juror, Instant now, Work<T> work) {
        return by(juror, now, DossierGround.EDITION_ROW.plan(), work);
    }

    /** The same, as far as the edition is by this plan. */
    public <T> T by(Juror juror, Instant now, EditionPlan plan, Work<T> work) {
        var result = new AtomicReference<T>();
        Sql.inTransaction(database.source(), connection -> {
            var desk = new JuryDesk(connection, plan, juror.person(), now);
            result.set(work.at(ReaderDoor.open(desk, DOSSIER)));
            return null;
        });
        return result.get();
    }

    public UnderReview read(Juror juror) {
        return by(juror, reader -> UnderReview.read(reader, key -> DossierGround.SCORING));
    }

    public ReviewOutcome save(Juror juror, String part, long version, Map<String, Object> sent) {
        return by(juror, reader -> desk(reader).save(part, sent, started -> started == version));
    }

    public static ReviewDesk desk(Reader reader) throws SQLException {
        return ReviewDesk.at(reader, key -> DossierGround.SCORING);
    }

    public UnderReview handIn(Juror juror) {
        return by(juror, reader -> {
            JuryLog.lock(reader.desk().connection(), DossierGround.EDITION);
            return desk(reader).handIn();
        });
    }

    /** All that is needed to hand in is said, and it is handed in. */
    public UnderReview handedIn(Juror juror, int level) {
        return handedIn(juror, level, LATER, DossierGround.EDITION_ROW.plan());
    }

    public UnderReview handedIn(Juror juror, int level, Instant now, EditionPlan plan) {
        return by(juror, now, plan, reader -> {
            JuryLog.lock(reader.desk().connection(), DossierGround.EDITION);
            ReviewDesk desk = desk(reader);
            Map<String, Map<String, Object>> parts = new LinkedHashMap<>();
            parts.put(
                    PartName.CONCLUSION,
                    Map.of(
                            "level",
                            java.math.BigDecimal.valueOf(level),
                            "strengths",
                            List.of("Un effort."),
                            "note",
                            "Pour moi."));
            desk.replace(parts, started -> true);
            for (var domain : DossierGround.SCORING.questionnaire().domains()) {
                desk(reader).confirmRest(domain.id());
            }
            return desk(reader).handIn();
        });
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
