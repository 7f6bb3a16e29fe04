/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.submission.manage;

import org.etalon.dossier.submission.Submission;

/**
 * Told within the transaction in which something was handed in.
 *
 * @param collectivity its code
 * @param isCorrection whether it ends what was asked after the closing
 */
public record SubmissionArrived(String collectivity, Submission submission, boolean isCorrection) {}
