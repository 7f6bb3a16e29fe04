/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.assignment.sharing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.etalon.core.assignment.Share;
import org.etalon.dossier.DossierGround;
import org.etalon.jury.Absence;
import org.etalon.jury.Juror;
import org.etalon.jury.Juror.JurorProfile;
import org.etalon.jury.JurorPost;
import org.etalon.jury.assigned.Assignment;
import org.etalon.jury.assignment.Assignable;
import org.etalon.jury.assignment.ReadingState;

/** A board put together by hand: jurors A, B, C … and dossiers 1, 2, 3 … */
final class Boarded {
    static final LocalDate TODAY = LocalDate.of(2026, 7, 1);
    static final Instant NOW = Instant.parse("2026-07-01T10:00:00Z");

    private final List<Juror> jurors = new ArrayList<>();
    private final List<Assignable> dossiers = new ArrayList<>();
    private final List<Assignment> assignments = new ArrayList<>();
    private final Set<Share> tied = new HashSet<>();
    private final Map<Share, ReadingState> states = new HashMap<>();
    private int hidden;

    Boarded(int jurors, int dossiers) {
        for (int i = 0; i < jurors; i++) {
            juror(i, Optional.empty(), Optional.of(NOW), List.of());
        }
        for (int i = 1; i <= dossiers; i++) {
            this.dossiers.add(new Assignable(dossier(i), "3800" + i, "Ville " + i, "commune", "38"));
        }
    }

    private void juror(int number, Optional<Integer> most, Optional<Instant> declared, List<Absence> absences) {
        var profile = new JurorProfile("", "", Set.of(), most, absences);
        var juror = new Juror(
                id((char) ('A' + number)),
                DossierGround.EDITION,
                new UUID(9, number),
                JurorPost.MEMBER,
                profile,
                declared,
                1);
        if (number < jurors.size()) {
            jurors.set(number, juror);
        } else {
            jurors.add(juror);
        }
    }

    static UUID id(char juror) {
        return new UUID(1, juror);
    }

    static UUID dossier(int number) {
        return new UUID(2, number);
    }

    Boarded most(char juror, int most) {
        juror(juror - 'A', Optional.of(most), Optional.of(NOW), List.of());
        return this;
    }

    Boarded undeclared(char juror) {
        juror(juror - 'A', Optional.empty(), Optional.empty(), List.of());
        return this;
    }

    Boarded away(char juror, Absence... absences) {
        juror(juror - 'A', Optional.empty(), Optional.of(NOW), List.of(absences));
        return this;
    }

    Boarded tied(char juror, int dossier) {
        tied.add(new Share(id(juror), dossier(dossier)));
        return this;
    }

    Boarded reads(char juror, int dossier) {
        assignments.add(Assignment.first(id(juror), dossier(dossier), Optional.empty(), NOW));
        return this;
    }

    Boarded state(char juror, int dossier, ReadingState state) {
        states.put(new Share(id(juror), dossier(dossier)), state);
        return this;
    }

    Boarded hidden(int count) {
        hidden = count;
        return this;
    }

    Board board() {
        Map<UUID, String> names = new HashMap<>();
        jurors.forEach(
                juror -> names.put(juror.id(), "Juré " + (char) juror.id().getLeastSignificantBits()));
        return new Board(
                DossierGround.EDITION_ROW.plan(),
                TODAY,
                false,
                2,
                hidden,
                jurors,
                names,
                dossiers,
                tied,
                assignments,
                states,
                Set.of("software"));
    }
}
