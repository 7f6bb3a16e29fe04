/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.sitting.manage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.etalon.account.PersonNames;
import org.etalon.dossier.DossierEngines;
import org.etalon.jury.review.ReaderQuery;
import org.etalon.jury.sitting.Room;
import org.etalon.jury.sitting.RoomState;
import org.etalon.jury.sitting.Rooms;
import org.etalon.jury.sitting.SittingDeliberation;
import org.etalon.jury.sitting.SittingDoor;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;
import org.etalon.platform.storage.Digest;

/** Those in the room see it, each without what ties them. */
@ApplicationScoped
@Transactional
@AllowedTo({Role.JUROR, Role.ORGANISER})
public class ReadRoom {
    @Inject
    SittingDoor door;

    @Inject
    DossierEngines engines;

    @Inject
    PersonNames personNames;

    @Inject
    SittingDeliberation deliberation;

    /** @throws org.etalon.core.problem.RefusedException as unknown, where the room is not for the caller */
    public Room read(String edition, Locale language) {
        return door.at(edition, room -> {
            Map<UUID, UUID> persons = ReaderQuery.persons(room.desk());
            Map<UUID, String> called = personNames.list(persons.values(), language);
            Map<UUID, String> names = persons.entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, each -> called.getOrDefault(each.getValue(), "")));
            return new Rooms(room, engines::get, deliberation, names).room();
        });
    }

    /** Another word whenever the caller would see something else. @throws org.etalon.core.problem.RefusedException as unknown */
    public String watch(String edition) {
        return door.at(edition, room -> {
            var sha256 = Digest.sha256();
            sha256.update(new RoomState(room).text().getBytes(StandardCharsets.UTF_8));
            return Digest.of(sha256).hex();
        });
    }
}
