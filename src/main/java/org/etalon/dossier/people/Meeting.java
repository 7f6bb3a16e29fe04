/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.people;

import java.util.List;
import org.etalon.dossier.DossierHead;

/**
 * What an open page finds when it looks again.
 *
 * @param present who else has the dossier open
 * @param revision another whenever an answer, a comment, a task or a piece of evidence of the dossier is another
 */
public record Meeting(DossierHead head, List<PresentRow> present, String revision) {}
