/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.core.answer;

/** All that a score depends on besides the questionnaire. */
public record AnswerSheet(Facts facts, Answers answers) {}
