/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.consult;

import java.util.UUID;
import org.etalon.membership.Powers;

/** Somebody who belongs to a dossier's collectivité, in one role. */
public record WorkerRow(UUID person, Powers.Part part) {}
