/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.keeping;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.function.LongPredicate;
import javax.sql.DataSource;
import org.etalon.label.LabelProblem;
import org.etalon.label.LabelQuery;
import org.etalon.label.LabelRow;
import org.etalon.label.LabelState;
import org.etalon.label.LabelsChanged;
import org.etalon.label.ResultQuery;
import org.etalon.label.keeping.letter.KeepingLetters;
import org.etalon.platform.persistence.Database;
import org.etalon.platform.persistence.Sql;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Caller;
import org.etalon.platform.security.Role;

/** An organiser withdraws, suspends or corrects a label that is public, and says why, also to those who hold it; what was there is kept in the record. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.ORGANISER)
public class ChangeLabel {
    @Resource(lookup = Database.NAME)
    DataSource source;

    @Inject
    ChangeGround ground;

    @Inject
    Event<LabelsChanged> changed;

    @Inject
    Caller caller;

    @Inject
    KeepingLetters letters;

    /**
     * @param started whether the change started from this version
     * @throws org.etalon.core.problem.RefusedException as unknown, where no such label is public; where somebody else was first; where
     *     nothing would change, or without a reason
     */
    public LabelRow change(UUID id, ChangeWish wish, LongPredicate started) {
        Instant now = ground.instant();
        LabelRow after = Sql.with(source, connection -> {
            LabelQuery.lockVersion(connection);
            LabelRow before = LabelQuery.find(connection, id)
                    .filter(label -> !label.publishedAt().isAfter(now))
                    .orElseThrow(() -> LabelProblem.LABEL_UNKNOWN.refusal("id"));
            if (!started.test(before.version())) {
                throw KeepingProblem.CHANGE_STALE.refusal("");
            }
            return change(connection, before, wish, now);
        });
        changed.fire(new LabelsChanged());
        return after;
    }

    private LabelRow change(Connection connection, LabelRow before, ChangeWish wish, Instant now) throws SQLException {
        String reason = wish.checkedReason();
        LabelRow wished = changed(before, wish, reason, now);
        LabelRow after = wished.with(computed(connection, before, wished.level(), now));
        if (!ChangeRecord.keep(
                connection, before, after, reason, caller.person().person(), now)) {
            throw KeepingProblem.CHANGE_NOTHING.refusal("");
        }
        letters.tell(connection, before, after, reason);
        return after;
    }

    private LabelRow changed(LabelRow before, ChangeWish wish, String reason, Instant now) {
        LabelState state = wish.state(before);
        String stated = state == before.state() ? before.stateReason() : reason;
        return new LabelRow(
                new LabelRow.Named(before.id(), before.code(), before.programme(), before.edition()),
                holder(before, wish),
                new LabelRow.Award(
                        wish.level(before, ground.levels(before)),
                        before.tier(),
                        before.mentions(),
                        before.dossier(),
                        before.score()),
                new LabelRow.Term(before.awardedOn(), before.publishedAt(), wish.end(before)),
                state,
                state == LabelState.VALID ? "" : stated,
                new LabelRow.Origin(before.partial(), before.source(), now, before.version() + 1));
    }

    /** A level that is set back to what the jury decided is the jury's again. */
    private static LabelRow.Computed computed(Connection connection, LabelRow before, Integer level, Instant now)
            throws SQLException {
        LabelRow.Computed computed = before.computed();
        if (Objects.equals(level, before.level())) {
            return computed;
        }
        UUID subject = before.dossier() == null ? before.id() : before.dossier();
        return ResultQuery.find(connection, subject, now)
                .filter(result -> Integer.valueOf(result.level()).equals(level))
                .map(decided -> new LabelRow.Computed(computed.declared(), computed.reviewed()))
                .orElseGet(computed::ofCorrection);
    }

    private LabelRow.Holder holder(LabelRow before, ChangeWish wish) {
        return new LabelRow.Holder(
                wish.collectivity(before, ground.bodies()),
                wish.name(before),
                before.type(),
                before.department(),
                before.region(),
                before.population(),
                before.stratum());
    }
}
