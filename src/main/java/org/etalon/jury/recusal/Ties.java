/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.recusal;

import java.sql.SQLException;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.etalon.jury.Juror;
import org.etalon.jury.JuryDesk;
import org.etalon.jury.assigned.Lifting;
import org.etalon.jury.log.JuryStepKind;

/** Keeps what ties one juror to candidates in accord with the facts and with what the juror says. */
public final class Ties {
    private final JuryDesk desk;
    private final Juror juror;
    private final Map<UUID, Recusal> kept = new HashMap<>();

    private Ties(JuryDesk desk, Juror juror) throws SQLException {
        this.desk = desk;
        this.juror = juror;
        RecusalQuery.list(desk.connection(), desk.key()).stream()
                .filter(each -> each.juror().equals(juror.id()))
                .forEach(each -> kept.put(each.dossier(), each));
    }

    /**
     * Looks into the facts again: after the juror's profile changed, and when an organiser asks for it.
     *
     * @param name of the juror
     */
    public static void renew(JuryDesk desk, Juror juror, String name) throws SQLException {
        var ties = new Ties(desk, juror);
        ties.keep(ties.become(name, ties.declared()));
    }

    /** Likewise, with what the juror says now in the place of what they said before. @param declared reasons by dossier */
    static void renew(JuryDesk desk, Juror juror, String name, Map<UUID, String> declared) throws SQLException {
        var ties = new Ties(desk, juror);
        ties.keep(ties.become(name, declared));
    }

    /** What the same would come to; nothing is changed. */
    static List<Recusal> foresee(JuryDesk desk, Juror juror, String name, Map<UUID, String> declared)
            throws SQLException {
        return new Ties(desk, juror)
                .become(name, declared).values().stream()
                        .flatMap(Optional::stream)
                        .toList();
    }

    private Map<UUID, String> declared() {
        return kept.values().stream()
                .filter(each -> each.grounds().contains(TieGround.DECLARED))
                .collect(Collectors.toMap(Recusal::dossier, Recusal::reason));
    }

    /** By dossier; empty where nothing ties them any more. */
    private Map<UUID, Optional<Recusal>> become(String name, Map<UUID, String> declared) throws SQLException {
        // who has left a team since the edition opened is tied to it as before
        Map<UUID, Set<TieGround>> facts = TieQuery.find(
                desk.connection(), juror, name, desk.edition().time().opensAt());
        Set<UUID> dossiers = new TreeSet<>(facts.keySet());
        dossiers.addAll(declared.keySet());
        dossiers.addAll(kept.keySet());
        Map<UUID, Optional<Recusal>> after = new HashMap<>();
        for (UUID dossier : dossiers) {
            Set<TieGround> grounds = EnumSet.noneOf(TieGround.class);
            grounds.addAll(facts.getOrDefault(dossier, Set.of()));
            if (declared.containsKey(dossier)) {
                grounds.add(TieGround.DECLARED);
            }
            after.put(dossier, become(dossier, grounds, declared.getOrDefault(dossier, "")));
        }
        return after;
    }

    private Optional<Recusal> become(UUID dossier, Set<TieGround> grounds, String reason) {
        Recusal before = kept.get(dossier);
        return before == null
                ? Optional.of(Recusal.first(juror.id(), dossier, grounds, reason, desk.instant()))
                : before.again(grounds, reason, desk.instant());
    }

    private void keep(Map<UUID, Optional<Recusal>> after) throws SQLException {
        for (UUID dossier : new TreeSet<>(after.keySet())) {
            Optional<Recusal> now = after.get(dossier);
            Recusal before = kept.get(dossier);
            if (now.isEmpty()) {
                RecusalRepository.remove(desk.connection(), before.id());
                log(JuryStepKind.TIE_LIFTED, before, List.of());
            } else if (!now.get().equals(before)) {
                RecusalRepository.put(desk.connection(), now.get());
                lifting().tied(juror, dossier);
                log(
                        JuryStepKind.TIE_FOUND,
                        now.get(),
                        now.get().grounds().stream()
                                .sorted()
                                .map(TieGround::key)
                                .toList());
            }
        }
    }

    /** They read nothing that something ties them to, from the moment it is found. */
    private Lifting lifting() {
        return new Lifting(desk.connection(), by(), desk.instant());
    }

    private Optional<UUID> by() {
        return desk.person().equals(juror.person()) ? Optional.of(desk.person()) : Optional.empty();
    }

    private void log(JuryStepKind kind, Recusal recusal, List<String> grounds) throws SQLException {
        desk.log(kind, by(), recusal.dossier(), Map.of("juror", juror.person().toString(), "grounds", grounds));
    }
}
