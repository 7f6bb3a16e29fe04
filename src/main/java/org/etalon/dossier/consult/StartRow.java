/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.consult;

import org.etalon.edition.EditionTime;

/**
 * A dossier that somebody could begin.
 *
 * @param collectivity its code
 * @param name of the collectivité
 * @param programme of the edition
 * @param questionnaire {@code <programme>/<edition>}
 */
public record StartRow(
        String collectivity,
        String name,
        String programme,
        String edition,
        String questionnaire,
        String titleFr,
        String titleEn,
        EditionTime time,
        String zone) {}
