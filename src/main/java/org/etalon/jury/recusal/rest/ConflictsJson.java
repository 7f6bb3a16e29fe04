/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.recusal.rest;

import java.util.List;
import java.util.UUID;
import org.etalon.jury.recusal.ReadOwnTies.OwnTie;
import org.etalon.jury.recusal.ReadOwnTies.OwnTies;
import org.etalon.jury.recusal.Recusal;

/**
 * What ties the caller to the candidates of an edition.
 *
 * @param edition {@code <programme>/<edition>}
 * @param declaredAt when the caller last said so; absent before
 * @param candidates all of them, by name
 */
public record ConflictsJson(String edition, String declaredAt, List<CandidateJson> candidates) {
    /**
     * @param collectivity its code
     * @param tie absent where nothing is known to tie the caller to it
     */
    public record CandidateJson(UUID dossier, String collectivity, String name, String department, TieJson tie) {
        static CandidateJson of(OwnTie tie) {
            var candidate = tie.candidate();
            return new CandidateJson(
                    candidate.dossier(),
                    candidate.code(),
                    candidate.name(),
                    candidate.department(),
                    tie.recusal().map(TieJson::of).orElse(null));
        }
    }

    /**
     * @param grounds the strongest first; {@code declared} is the caller's own word
     * @param state {@code open}, {@code confirmed} or {@code dismissed}
     */
    public record TieJson(List<String> grounds, String reason, String state) {
        static TieJson of(Recusal recusal) {
            return new TieJson(
                    GroundsJson.of(recusal.grounds()),
                    recusal.reason(),
                    recusal.state().key());
        }
    }

    static ConflictsJson of(OwnTies own) {
        return new ConflictsJson(
                own.edition().key(),
                own.juror().declaredAt().map(Object::toString).orElse(null),
                own.ties().stream().map(CandidateJson::of).toList());
    }
}
