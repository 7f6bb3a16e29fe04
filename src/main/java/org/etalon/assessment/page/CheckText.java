/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.assessment.page;

/**
 * What a check that holds has to say.
 *
 * @param named the ids of the questions beside which it stands, in one line
 * @param html as HTML blocks
 */
public record CheckText(String named, String html) {}
