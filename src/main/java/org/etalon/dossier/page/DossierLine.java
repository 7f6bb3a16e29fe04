/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.page;

import java.util.UUID;

/**
 * A dossier in the list of one's own.
 *
 * @param collectivity its code
 * @param level reached by the answers, 0 where none is
 * @param levels how many there are
 * @param mandate by which one works there, as a sentence; empty for a member
 */
public record DossierLine(
        UUID id,
        String href,
        String collectivity,
        String name,
        String title,
        String standing,
        int answered,
        int asked,
        int level,
        int levels,
        String levelSaid,
        String mandate) {}
