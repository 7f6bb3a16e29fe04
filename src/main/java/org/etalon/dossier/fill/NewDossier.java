/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.fill;

import java.util.Map;

/**
 * A dossier to be begun.
 *
 * @param collectivity its code in the directory
 * @param edition {@code <programme>/<edition>}
 * @param assessment a self-assessment as plain values, in the shape of {@code docs/scoring.md}, whose facts and answers the dossier
 *     begins with; or null: the directory's facts, and nothing answered. Its evidence is only named and can't come along
 */
public record NewDossier(String collectivity, String edition, Map<String, Object> assessment) {}
