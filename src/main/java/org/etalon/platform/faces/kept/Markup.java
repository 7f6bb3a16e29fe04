/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.faces.kept;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Pieces of markup by name, as they were written once. Holds a limited number; those that come later are written anew each time. */
public final class Markup {
    private final int most;
    private final Map<String, Piece> pieces = new ConcurrentHashMap<>();

    /** @param most how many pieces are kept */
    public Markup(int most) {
        this.most = most;
    }

    Optional<Piece> find(String name) {
        return Optional.ofNullable(pieces.get(name));
    }

    void keep(String name, Piece piece) {
        if (pieces.size() < most) {
            pieces.put(name, piece);
        }
    }
}
