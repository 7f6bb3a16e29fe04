/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.back;

import org.etalon.dossier.Given;
import org.etalon.dossier.export.workbook.plan.Spot;

/**
 * An answer that a person changed.
 *
 * @param where the answer stands in the file
 * @param version that it started from
 * @param before what stood in the file
 * @param after what stands there now
 */
public record Difference(Spot spot, Where where, long version, Given before, Given after) {}
