/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.assignment.sharing;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.etalon.dossier.DossierGround;
import org.etalon.jury.Juror;
import org.etalon.jury.JurorPost;
import org.etalon.jury.recusal.JuryGround;
import org.etalon.platform.persistence.Databases;
import org.etalon.platform.persistence.Towns;

/** Dossiers that were handed in, and jurors who have said what ties them. */
record SharingGround(JuryGround jury) {
    static SharingGround of(Databases database) {
        var ground = new SharingGround(JuryGround.of(database));
        ground.jury().handIn(ground.jury().dossier(), 1, "{}");
        return ground;
    }

    /** One more, of a town of its own. */
    UUID dossier(int number) {
        String town = Integer.toString(39000 + number);
        Towns.add(jury.database().source(), town);
        UUID id = UUID.randomUUID();
        jury.sql(
                "insert into dossier (id, collectivity, edition, type, status, version, started_by, started_at)"
                        + " values (?, ?, ?, 'commune', 'SUBMITTED', 1, ?, ?)",
                id,
                town,
                DossierGround.EDITION,
                jury.referent(),
                JuryGround.at(DossierGround.OPENS));
        jury.handIn(id, 1 + number, "{}");
        return id;
    }

    Juror juror(JurorPost post) {
        return jury.declared(post);
    }

    /** Something ties them from now on. */
    void tie(Juror juror, UUID dossier) {
        jury.declare(juror, "X", Map.of(dossier, "Un cousin."));
    }

    /** What an organiser, or a juror, sees. */
    Board board(UUID person, boolean organiser) {
        return jury.with(
                person,
                desk -> Boards.of(
                        desk,
                        organiser,
                        persons -> {
                            Map<UUID, String> names = new HashMap<>();
                            persons.forEach(each -> names.put(each, each.toString()));
                            return names;
                        },
                        Map.of(),
                        Set.of("software")));
    }

    /** This dossier is read by these and nobody else, as an organiser says. */
    Changes assign(UUID dossier, Juror... jurors) {
        var wish = new AssignmentWish().dossier(dossier, "");
        for (Juror juror : jurors) {
            wish.reader(juror.id(), dossier, Optional.of(Boarded.TODAY), "");
        }
        UUID organiser = jury.referent();
        Board board = board(organiser, true);
        return jury.with(organiser, desk -> {
            Changes changes = Comparing.of(board, wish, desk.instant());
            Applying.apply(desk, changes);
            return changes;
        });
    }
}
