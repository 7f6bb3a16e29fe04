/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.recusal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.etalon.jury.Juror;
import org.etalon.jury.JurorPost;

/**
 * Who leads the jury for one dossier: the chair; where the chair is tied to it, a deputy who is not; else the organisers.
 *
 * @param jurors all of the edition, the chair first and then the deputies
 * @param recusals all of the edition
 */
public record Chairing(List<Juror> jurors, List<Recusal> recusals) {
    public Chairing {
        jurors = List.copyOf(jurors);
        recusals = List.copyOf(recusals);
    }

    /** Empty where the organisers stand in. */
    public Optional<Juror> leader(UUID dossier) {
        return jurors.stream()
                .filter(juror -> juror.post() != JurorPost.MEMBER)
                .filter(juror -> !isTied(juror, dossier))
                .findFirst();
    }

    /** Whether this person leads the jury there. @param organiser whether they are one; nobody settles what ties themselves */
    public boolean isLed(UUID dossier, UUID person, boolean organiser) {
        return leader(dossier)
                .map(leader -> leader.person().equals(person))
                .orElse(organiser
                        && jurors.stream().noneMatch(juror -> juror.person().equals(person) && isTied(juror, dossier)));
    }

    /** Whether this person is the chair or a deputy. */
    public boolean isAtTheTop(UUID person) {
        return jurors.stream().anyMatch(each -> each.person().equals(person) && each.post() != JurorPost.MEMBER);
    }

    /** Whether something ties a juror to it. */
    public boolean isTied(Juror juror, UUID dossier) {
        return recusals.stream()
                .anyMatch(tie -> tie.juror().equals(juror.id())
                        && tie.dossier().equals(dossier)
                        && tie.state().isHolding());
    }
}
