/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.back;

import org.etalon.dossier.KeptAnswer;

/**
 * An answer that the dossier has otherwise than the file knew.
 *
 * @param theirs what stands in the dossier
 * @param blank whether the file was a form that knew no answer at all
 */
public record Conflict(Difference yours, KeptAnswer theirs, boolean blank) {}
