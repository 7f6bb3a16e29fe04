/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.assignment.sharing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.etalon.core.assignment.Share;
import org.etalon.core.problem.Problem;

/** Who is to read some dossiers, and nobody else; what is said of no dossier leaves it as it is. Made piece by piece. */
public final class AssignmentWish {
    private final Map<UUID, Map<UUID, Optional<LocalDate>>> readers = new LinkedHashMap<>();
    private final Map<Share, String> places = new LinkedHashMap<>();
    private final Map<UUID, String> dossierPlaces = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    /** This dossier has the readers that are named, if any. @param place where it is said, for whatever is wrong with it */
    public AssignmentWish dossier(UUID dossier, String place) {
        readers.computeIfAbsent(dossier, each -> new LinkedHashMap<>());
        dossierPlaces.putIfAbsent(dossier, place);
        return this;
    }

    /** Likewise with this reader. @param due empty for the day that stands, or none */
    public AssignmentWish reader(UUID juror, UUID dossier, Optional<LocalDate> due, String place) {
        dossier(dossier, place);
        readers.get(dossier).put(juror, due);
        places.put(new Share(juror, dossier), place);
        return this;
    }

    /** Something in it can't be understood, or can't be. */
    public AssignmentWish problem(Problem problem) {
        problems.add(problem);
        return this;
    }

    /** Readers with their days, by dossier, in the order in which they were named. */
    Map<UUID, Map<UUID, Optional<LocalDate>>> readers() {
        return readers;
    }

    boolean names(Share share) {
        return places.containsKey(share);
    }

    String place(Share share) {
        return places.getOrDefault(share, place(share.dossier()));
    }

    String place(UUID dossier) {
        return dossierPlaces.getOrDefault(dossier, "");
    }

    List<Problem> problems() {
        return problems;
    }
}
