/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.etalon.edition.EditionPlan;
import org.etalon.jury.sitting.Sitting;
import org.etalon.jury.sitting.SittingDoor;
import org.etalon.jury.sitting.SittingQuery;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** Those who may enter the room read its minutes. */
@ApplicationScoped
@Transactional
@AllowedTo({Role.JUROR, Role.ORGANISER})
public class ReadMinutes {
    @Inject
    SittingDoor door;

    @Inject
    MinutesDesks desks;

    /** The sittings of an edition, the last first. @param signed ordinals of those whose minutes are */
    public record Sittings(EditionPlan edition, List<Sitting> sittings, Set<Integer> signed) {}

    /** @throws org.etalon.core.problem.RefusedException as unknown, where the room is not for the caller */
    public Sittings list(String edition) {
        return door.at(edition, room -> {
            var desk = room.desk();
            List<Sitting> all = SittingQuery.list(desk.connection(), desk.key());
            var signed = MinutesQuery.list(desk.connection(), desk.key()).keySet();
            return new Sittings(
                    desk.edition(),
                    all,
                    all.stream()
                            .filter(each -> signed.contains(each.id()))
                            .map(Sitting::ordinal)
                            .collect(Collectors.toSet()));
        });
    }

    /** @throws org.etalon.core.problem.RefusedException as unknown, where there are none, or the room is not for the caller */
    public Minutes read(String edition, String number) {
        return door.at(edition, room -> desks.at(room).read(number));
    }
}
