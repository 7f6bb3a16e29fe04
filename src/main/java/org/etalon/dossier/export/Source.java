/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export;

import java.util.UUID;
import org.etalon.dossier.submission.filed.Content;

/**
 * What a paper is written from.
 *
 * @param collectivity its code
 * @param name what it is called
 * @param edition {@code <programme>/<edition>}
 */
record Source(UUID dossier, String collectivity, String name, String edition, Content content, Filing filing) {}
