/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.assignment.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.etalon.jury.Juror;
import org.etalon.jury.assigned.Assignment;
import org.etalon.jury.assignment.Assignable;
import org.etalon.jury.assignment.sharing.Board;

/**
 * Who reads what in an edition, of the dossiers that the caller shares out.
 *
 * @param edition {@code <programme>/<edition>}
 * @param least how many readers each dossier has at least
 * @param dossiers by name
 */
public record BoardJson(String edition, int least, List<DossierJson> dossiers, List<JurorJson> jurors) {
    /** @param collectivity its code */
    public record DossierJson(UUID dossier, String collectivity, String name, String type, List<ReaderJson> readers) {
        static DossierJson of(Board board, Assignable each) {
            return new DossierJson(
                    each.dossier(),
                    each.code(),
                    each.name(),
                    each.kind(),
                    board.of(each.dossier()).stream()
                            .map(given -> ReaderJson.of(board, given))
                            .toList());
        }
    }

    /** @param due absent where none was set @param state {@code to-read}, {@code begun} or {@code done} */
    public record ReaderJson(UUID juror, String name, String due, String state) {
        static ReaderJson of(Board board, Assignment given) {
            return new ReaderJson(
                    given.juror(),
                    board.names().get(given.juror()),
                    given.dueOn().map(LocalDate::toString).orElse(null),
                    board.state(given.juror(), given.dossier()).key());
        }
    }

    /** @param most absent where they set no limit @param domains none means all of them */
    public record JurorJson(UUID juror, String name, long dossiers, Integer most, List<String> domains) {
        static JurorJson of(Board board, Juror juror) {
            return new JurorJson(
                    juror.id(),
                    board.names().get(juror.id()),
                    board.assignments().stream()
                            .filter(each -> each.juror().equals(juror.id()))
                            .count(),
                    juror.profile().most().orElse(null),
                    juror.profile().domains().stream().sorted().toList());
        }
    }

    static BoardJson of(Board board) {
        return new BoardJson(
                board.edition().key(),
                board.least(),
                board.dossiers().stream()
                        .map(each -> DossierJson.of(board, each))
                        .toList(),
                board.jurors().stream().map(each -> JurorJson.of(board, each)).toList());
    }
}
