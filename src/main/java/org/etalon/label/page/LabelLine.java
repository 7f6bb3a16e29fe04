/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.page;

/**
 * A label as it is read in a list.
 *
 * @param address of the body's page, or where the directory has none of the label's
 * @param level reached, for its marks; 0 where there is nothing to mark
 * @param levels how many there are
 * @param awarded the level or tier in words
 * @param year of its edition, or that edition's title where it is named otherwise
 * @param edition its title
 * @param editionAddress where it is read
 * @param score a percentage in words, or empty
 * @param mentions in words, or empty
 * @param standing suspended, withdrawn or ended, in words; empty where nothing is to be said
 * @param source the address of what a partial record is from; of others what is to be known of it in words, or empty
 */
public record LabelLine(
        String code,
        String name,
        String address,
        String type,
        String department,
        int level,
        int levels,
        String awarded,
        String year,
        String edition,
        String editionAddress,
        String score,
        String mentions,
        String standing,
        boolean partial,
        String source) {}
