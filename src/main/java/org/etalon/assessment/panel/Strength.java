/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.assessment.panel;

/**
 * One thing that the collectivity does well.
 *
 * @param title the question's short form
 * @param earned how much of what it could
 * @param domain the domain's title and score
 */
public record Strength(String title, String earned, String domain, String href) {}
