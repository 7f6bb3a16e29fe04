/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.core.questionnaire;

/**
 * One of the answers offered.
 *
 * @param score 0..100; 0 where the question is informative and gives none
 * @param exclusive in a multiple choice: goes alone
 */
public record Choice(String id, Text text, int score, boolean exclusive) {}
