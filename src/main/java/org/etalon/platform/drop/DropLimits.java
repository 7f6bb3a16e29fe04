/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.drop;

/**
 * How much a ZIP may hold.
 *
 * @param files how many
 * @param each the largest of them, in bytes
 * @param all together, in bytes
 */
public record DropLimits(int files, long each, long all) {}
