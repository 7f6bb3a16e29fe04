/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.core.advice;

import org.etalon.core.scoring.Assessment.QuestionResult;

/**
 * A question well answered.
 *
 * @param brings what the answer brings to the global score, in hundredths of a percent, above 0
 */
public record Strength(QuestionResult question, int brings) {}
