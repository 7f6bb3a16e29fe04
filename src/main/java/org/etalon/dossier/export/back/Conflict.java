/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.back;

import org.etalon.dossier.KeptAnswer;

/** An answer that somebody else changed too. @param theirs what stands in the dossier */
public record Conflict(Difference yours, KeptAnswer theirs) {}
