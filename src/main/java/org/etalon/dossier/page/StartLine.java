/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.page;

/**
 * A dossier that could be begun.
 *
 * @param questionnaire {@code <programme>/<edition>}
 * @param said the edition with its closing time
 */
public record StartLine(
        String collectivity, String name, String programme, String edition, String questionnaire, String said) {}
