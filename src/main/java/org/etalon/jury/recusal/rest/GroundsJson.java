/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.recusal.rest;

import java.util.Collection;
import java.util.List;
import org.etalon.jury.recusal.TieGround;

/** Grounds as written in JSON. */
final class GroundsJson {
    private GroundsJson() {}

    /** The strongest first. */
    static List<String> of(Collection<TieGround> grounds) {
        return grounds.stream().sorted().map(TieGround::key).toList();
    }
}
