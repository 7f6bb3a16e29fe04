/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.laureate.rest;

import java.util.List;
import org.etalon.label.laureate.ReadChoice.Chosen;

/**
 * What a laureate shows, and what it may.
 *
 * @param evidence ids of the pieces that are shown
 * @param publishable those that may be
 */
public record ChoiceJson(
        String label, boolean answers, boolean opinion, List<String> evidence, List<PieceJson> publishable) {
    /** A piece. */
    public record PieceJson(String id, String title) {}

    static ChoiceJson of(Chosen chosen) {
        return new ChoiceJson(
                chosen.label().id().toString(),
                chosen.choice().answers(),
                chosen.choice().opinion(),
                chosen.choice().evidence().stream()
                        .map(Object::toString)
                        .sorted()
                        .toList(),
                chosen.pieces().stream()
                        .map(piece -> new PieceJson(piece.id(), piece.title()))
                        .toList());
    }
}
