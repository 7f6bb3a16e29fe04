/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.assessment.form;

/**
 * One of the answers offered, or one step of a scale.
 *
 * @param text as HTML within one line
 * @param points what it earns, such as « 3,2 points »; empty where it earns none by nature or the stratum is not known
 * @param exclusive goes alone
 */
public record FormChoice(String id, String text, String points, boolean exclusive) {}
