/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.assessment.panel;

/**
 * Where a level begins on the graduated rule.
 *
 * @param x as an SVG length in percent
 * @param text the threshold's number
 * @param got whether the level is reached
 */
public record ScaleMark(String x, String text, boolean got) {}
