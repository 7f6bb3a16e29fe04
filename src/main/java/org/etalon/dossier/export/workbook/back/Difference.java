/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.workbook.back;

import org.etalon.dossier.Given;
import org.etalon.dossier.export.workbook.plan.Spot;
import org.etalon.platform.sheet.Place;

/**
 * An answer that a person changed.
 *
 * @param place the cell of the answer
 * @param version that it started from
 * @param before what stood in the workbook
 * @param after what stands there now
 */
public record Difference(Spot spot, Place place, long version, Given before, Given after) {}
