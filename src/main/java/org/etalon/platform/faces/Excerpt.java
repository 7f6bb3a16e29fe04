/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.faces;

/**
 * Which part of a long list a table shows.
 *
 * @param first how many rows stand before it
 * @param size how many rows it has at most
 * @param sort the row's value that orders the list; empty for the list's own order
 * @param direction of that order
 */
public record Excerpt(int first, int size, String sort, Direction direction) {
    /** Which end comes first. */
    public enum Direction {
        ASCENDING,
        DESCENDING
    }
}
