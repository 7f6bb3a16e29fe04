/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.people;

import java.util.UUID;
import org.etalon.membership.Powers;

/**
 * Somebody who works on a dossier, in one role.
 *
 * @param operator the code of the body whose mandate it is; null for who belongs to the collectivité
 */
public record WorkerRow(UUID person, Powers.Part part, String operator) {}
